package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.PaymentFailed;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.MoneyEvent.PaymentResubmitted;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Disbursement;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.DisbursementStatus;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Payment;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.PaymentStatus;
import org.jspecify.annotations.Nullable;

/** A payment after a change. */
final class PaymentChange {

    private PaymentChange() {}

    static Payment status(Payment it, PaymentStatus status) {
        return of(it, status, it.explanation(), it.disbursement());
    }

    static Payment ended(Payment it, PaymentStatus status, String explanation) {
        return of(it, status, explanation, it.disbursement());
    }

    /** To somebody else: what was voted for the one before is worth nothing. */
    static Payment to(Payment it, Party payee) {
        return with(it, payee, List.of());
    }

    static Payment voted(Payment it, String voter) {
        return with(
                it,
                it.payee(),
                Stream.concat(it.votes().stream(), Stream.of(voter)).toList());
    }

    /** Nobody has decided on it any more, and what was to be paid is not. */
    static Payment voided(Payment it, String explanation) {
        return new Payment(
                it.id(),
                it.type(),
                it.line(),
                it.payee(),
                it.amount(),
                PaymentStatus.AWAITING_APPROVAL,
                it.requestedBy(),
                it.requestedAt(),
                null,
                null,
                explanation,
                it.exchange(),
                List.of(),
                it.disbursement(),
                it.resubmissions());
    }

    /** As when it was first asked for: nobody has decided on it. */
    static Payment resubmitted(Payment it, PaymentResubmitted e, Instant at) {
        return new Payment(
                it.id(),
                it.type(),
                it.line(),
                e.payee(),
                e.amount(),
                PaymentStatus.REQUESTED,
                e.requestedBy(),
                at,
                null,
                null,
                null,
                e.exchange(),
                List.of(),
                null,
                e.resubmission());
    }

    private static Payment with(Payment it, Party payee, List<String> votes) {
        return new Payment(
                it.id(),
                it.type(),
                it.line(),
                payee,
                it.amount(),
                it.status(),
                it.requestedBy(),
                it.requestedAt(),
                it.decidedBy(),
                it.decidedAt(),
                it.explanation(),
                it.exchange(),
                votes,
                it.disbursement(),
                it.resubmissions());
    }

    static Payment disbursed(Payment it, Disbursement disbursement) {
        return of(it, it.status(), it.explanation(), disbursement);
    }

    static Payment decided(Payment it, PaymentStatus status, String by, Instant at, @Nullable String explanation) {
        return new Payment(
                it.id(),
                it.type(),
                it.line(),
                it.payee(),
                it.amount(),
                status,
                it.requestedBy(),
                it.requestedAt(),
                by,
                at,
                explanation,
                it.exchange(),
                it.votes(),
                it.disbursement(),
                it.resubmissions());
    }

    static Payment posted(Payment it, PaymentPosted e) {
        var known = known(it, e.disbursementId());
        var disbursement = new Disbursement(
                known.id(),
                known.number(),
                DisbursementStatus.POSTED,
                known.attempt(),
                known.releasedBy(),
                e.providerReference());
        return of(it, PaymentStatus.POSTED, it.explanation(), disbursement);
    }

    static Payment failed(Payment it, PaymentFailed e) {
        var known = known(it, e.disbursementId());
        var status =
                known.status() == DisbursementStatus.STOPPED ? DisbursementStatus.STOPPED : DisbursementStatus.FAILED;
        var disbursement = new Disbursement(
                known.id(), known.number(), status, known.attempt(), known.releasedBy(), known.providerReference());
        return of(it, PaymentStatus.FAILED, e.explanation(), disbursement);
    }

    /** That a payment is held would tell of the investigation. */
    static Payment forOutsiders(Payment it) {
        var disbursement = it.disbursement();
        return disbursement == null || disbursement.status() != DisbursementStatus.HELD
                ? it
                : disbursed(
                        it,
                        new Disbursement(
                                disbursement.id(),
                                disbursement.number(),
                                DisbursementStatus.APPROVED,
                                disbursement.attempt(),
                                disbursement.releasedBy(),
                                disbursement.providerReference()));
    }

    private static Disbursement known(Payment it, DisbursementId id) {
        return it.disbursement() == null
                ? new Disbursement(id, null, DisbursementStatus.APPROVED, 0, null, null)
                : it.disbursement();
    }

    private static Payment of(
            Payment it, PaymentStatus status, @Nullable String explanation, @Nullable Disbursement disbursement) {
        return new Payment(
                it.id(),
                it.type(),
                it.line(),
                it.payee(),
                it.amount(),
                status,
                it.requestedBy(),
                it.requestedAt(),
                it.decidedBy(),
                it.decidedAt(),
                explanation,
                it.exchange(),
                it.votes(),
                disbursement,
                it.resubmissions());
    }
}
