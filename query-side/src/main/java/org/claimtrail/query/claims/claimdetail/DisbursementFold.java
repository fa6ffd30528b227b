package org.claimtrail.query.claims.claimdetail;

import java.util.List;
import java.util.function.UnaryOperator;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Disbursement;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.DisbursementStatus;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Payment;
import org.claimtrail.query.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What a disbursement says about the payment that it was made for. */
final class DisbursementFold {

    private final ClaimDraft draft;
    private final Recorded recorded;

    DisbursementFold(ClaimDraft draft, Recorded recorded) {
        this.draft = draft;
        this.recorded = recorded;
    }

    void take(DisbursementEvent event) {
        switch (event) {
            case DisbursementCreated e ->
                draft.change(
                        e.claimPaymentId(),
                        it -> PaymentChange.disbursed(
                                it,
                                new Disbursement(
                                        e.disbursementId(),
                                        e.paymentNumber(),
                                        DisbursementStatus.APPROVED,
                                        0,
                                        null,
                                        null)));
            case DisbursementRequested e -> change(event, it -> requested(it, e));
            case AttemptPending e ->
                change(event, it -> with(it, DisbursementStatus.EXECUTING, e.providerTransactionId()));
            case AttemptSucceeded e ->
                change(event, it -> with(it, DisbursementStatus.EXECUTING, e.providerTransactionId()));
            case AttemptFailed e -> change(event, it -> with(it, DisbursementStatus.FAILED, e.providerTransactionId()));
            case AttemptUnknown e -> change(event, it -> with(it, DisbursementStatus.UNKNOWN, null));
            case DisbursementPosted e ->
                change(event, it -> with(it, DisbursementStatus.POSTED, e.providerTransactionId()));
            case DisbursementFailed e -> change(event, it -> with(it, DisbursementStatus.FAILED, null));
            case AttemptResolutionProposed e -> {
                // It takes a second person; until then nobody knows.
            }
            case AttemptResolved e -> {
                // What follows from it is said by the events that come with it.
            }
            case DisbursementReversed e -> change(event, it -> with(it, DisbursementStatus.REVERSED, null));
            case DisbursementStopped e -> change(event, it -> with(it, DisbursementStatus.STOPPED, null));
        }
    }

    private Disbursement requested(Disbursement it, DisbursementRequested e) {
        return new Disbursement(
                it.id(),
                it.number(),
                DisbursementStatus.REQUESTED,
                e.attempt(),
                recorded.envelope().actor(),
                it.providerReference());
    }

    private static Disbursement with(Disbursement it, DisbursementStatus status, @Nullable String reference) {
        return new Disbursement(
                it.id(),
                it.number(),
                status,
                it.attempt(),
                it.releasedBy(),
                reference == null ? it.providerReference() : reference);
    }

    private void change(DisbursementEvent event, UnaryOperator<Disbursement> change) {
        for (var payment : List.copyOf(draft.payments.values())) {
            var disbursement = payment.disbursement();
            if (disbursement != null && disbursement.id().equals(event.disbursementId())) {
                draft.change(payment.id(), it -> changed(it, change));
            }
        }
    }

    private static Payment changed(Payment it, UnaryOperator<Disbursement> change) {
        var disbursement = it.disbursement();
        return disbursement == null ? it : PaymentChange.disbursed(it, change.apply(disbursement));
    }
}
