package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentFailed;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.ReserveApprovalRequested;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.*;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim while one event is folded into it. It lets a change pass whose object is not there: a claim shown as it held
 * at some moment may lack the event that the change refers to.
 */
final class ClaimDraft {

    final ClaimId id;
    final String number;
    final Map<PartyId, Party> parties = new LinkedHashMap<>();
    final Map<ExposureId, Exposure> exposures = new LinkedHashMap<>();
    final Map<ClaimPaymentId, Payment> payments = new LinkedHashMap<>();
    final Map<RecoveryId, Recovery> recoveries = new LinkedHashMap<>();
    private final Map<ReserveLine, Reserve> reserves = new LinkedHashMap<>();
    private final List<OpenApproval> approvals = new ArrayList<>();
    private final String currency;

    @Nullable String reference;

    ClaimStatus status = ClaimStatus.NOTIFIED;
    Loss loss;
    Coverage coverage = new Coverage(CoverageStatus.UNVERIFIED, null, null, null);

    @Nullable PolicySnapshot policy;

    @Nullable TakenOn takenOn;

    FacetDraft facets = new FacetDraft(ClaimFacets.NONE);

    @Nullable String handler;

    final Set<String> assessors = new LinkedHashSet<>();
    List<String> requiredDocuments = List.of();
    Instant notifiedAt = Instant.EPOCH;
    Instant recordedAt = Instant.EPOCH;

    @Nullable Instant acknowledgedAt;

    @Nullable Instant openedAt;

    @Nullable Instant closedAt;

    ClaimEvent.@Nullable Outcome outcome;
    ClaimEvent.@Nullable VoidReason voidReason;
    private int reopenCount;

    ClaimDraft(ClaimId id, String number, Loss loss, String currency) {
        this.id = id;
        this.number = number;
        this.loss = loss;
        this.currency = currency;
    }

    ClaimDraft(ClaimDetail claim) {
        this(claim.id(), claim.number(), claim.loss(), claim.totals().paid().currency());
        claim.parties().forEach(each -> parties.put(each.id(), each));
        claim.exposures().forEach(each -> exposures.put(each.id(), each));
        claim.payments().forEach(each -> payments.put(each.id(), each));
        claim.reserves().forEach(each -> reserves.put(each.line(), each));
        claim.recoveries().forEach(each -> recoveries.put(each.id(), each));
        approvals.addAll(claim.approvals());
        reference = claim.reference();
        status = claim.status();
        coverage = claim.coverage();
        policy = claim.policy();
        takenOn = claim.takenOn();
        facets = new FacetDraft(claim.facets());
        copy(claim.work());
    }

    private void copy(Work work) {
        handler = work.handler();
        assessors.addAll(work.assessors());
        requiredDocuments = work.requiredDocuments();
        notifiedAt = work.notifiedAt();
        recordedAt = work.recordedAt();
        acknowledgedAt = work.acknowledgedAt();
        openedAt = work.openedAt();
        closedAt = work.closedAt();
        outcome = work.outcome();
        voidReason = work.voidReason();
        reopenCount = work.reopenCount();
    }

    Loss lossIn(@Nullable String catastropheCode) {
        return new Loss(
                loss.date(), loss.policyNumber(), loss.cause(), loss.description(), loss.reporter(), catastropheCode);
    }

    void cover(CoverageStatus decision, @Nullable String provision, String explanation, String by) {
        coverage = new Coverage(decision, provision, explanation, by);
        facets.proposedDenial = null;
    }

    void exposureIs(ExposureId exposure, boolean open) {
        exposures.computeIfPresent(exposure, (key, it) -> it.as(open));
    }

    void reserve(ReserveLine line, Money total, String rationale) {
        nothingWaits(line);
        reserves.put(line, new Reserve(line, total, total, total, total, rationale));
    }

    void release(Release release) {
        reserves.computeIfPresent(
                release.line(),
                (line, it) -> new Reserve(
                        line,
                        it.total().minus(release.released()),
                        it.committed(),
                        it.paid(),
                        it.outstanding(),
                        it.rationale()));
    }

    void reserveWaits(ReserveApprovalRequested e, Instant at) {
        nothingWaits(e.line());
        approvals.add(new OpenApproval(e.line(), null, e.total(), e.requestedBy(), at));
    }

    void nothingWaits(ReserveLine line) {
        approvals.removeIf(each -> each.paymentId() == null && each.line().equals(line));
    }

    void nothingWaits(ClaimPaymentId payment) {
        approvals.removeIf(each -> payment.equals(each.paymentId()));
    }

    void payment(PaymentRequested e, Instant at) {
        payments.put(
                e.paymentId(),
                new Payment(
                        e.paymentId(),
                        e.type(),
                        e.line(),
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
                        0));
    }

    void paymentWaits(ClaimPaymentId payment, Instant at) {
        change(payment, it -> {
            approvals.add(new OpenApproval(it.line(), it.id(), it.amount(), it.requestedBy(), at));
            return PaymentChange.status(it, PaymentStatus.AWAITING_APPROVAL);
        });
    }

    void decided(ClaimPaymentId payment, boolean approved, String by, Instant at, @Nullable String explanation) {
        nothingWaits(payment);
        var decision = approved ? PaymentStatus.APPROVED : PaymentStatus.REJECTED;
        change(payment, it -> PaymentChange.decided(it, decision, by, at, explanation));
    }

    void posted(PaymentPosted e) {
        change(e.paymentId(), it -> PaymentChange.posted(it, e));
    }

    void failed(PaymentFailed e) {
        change(e.paymentId(), it -> PaymentChange.failed(it, e));
    }

    void change(ClaimPaymentId payment, UnaryOperator<Payment> change) {
        payments.computeIfPresent(payment, (key, it) -> change.apply(it));
    }

    /** What was taken on as outstanding is given up with the closing, like every reserve. */
    void close(ClaimEvent.Outcome how, Instant at) {
        status = ClaimStatus.CLOSED;
        outcome = how;
        closedAt = at;
        if (takenOn != null) {
            takenOn = takenOn.withOutstanding(Money.zero(currency));
        }
    }

    void reopen(int count) {
        status = ClaimStatus.OPEN;
        outcome = null;
        closedAt = null;
        reopenCount = count;
    }

    ClaimDetail detail(long version, Instant changedAt) {
        var balances = Balances.of(reserves.values(), payments.values());
        return new ClaimDetail(
                id,
                number,
                reference,
                status,
                loss,
                coverage,
                policy,
                List.copyOf(parties.values()),
                new Work(
                        handler,
                        List.copyOf(assessors),
                        requiredDocuments,
                        notifiedAt,
                        recordedAt,
                        acknowledgedAt,
                        openedAt,
                        closedAt,
                        outcome,
                        voidReason,
                        reopenCount),
                List.copyOf(exposures.values()),
                balances,
                List.copyOf(payments.values()),
                approvals,
                List.copyOf(recoveries.values()),
                Balances.totals(balances, takenOn, recoveries.values(), currency),
                takenOn,
                facets.facets(),
                version,
                changedAt);
    }
}
