package org.claimtrail.query.claims.claimdetail;

import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What a claim is after an event: pure, so that any moment of its history can be shown. */
public final class ClaimFold {

    private ClaimFold() {}

    /**
     * The claim after one of its own events.
     *
     * @param before null before the first event
     * @throws IllegalStateException when the first event is neither a notification nor a take-on
     */
    public static ClaimDetail fold(@Nullable ClaimDetail before, ClaimEvent event, Recorded recorded) {
        var by = recorded.envelope();
        var draft = before == null ? FirstDraft.of(event, recorded) : new ClaimDraft(before);
        if (before != null) {
            change(draft, event, recorded);
        }
        return draft.detail(recorded.version(), by.recordedAt());
    }

    /** The claim after an event of a disbursement that was made for it; its version stays. */
    public static ClaimDetail fold(ClaimDetail before, DisbursementEvent event, Recorded recorded) {
        var draft = new ClaimDraft(before);
        new DisbursementFold(draft, recorded).take(event);
        return draft.detail(before.version(), before.changedAt());
    }

    private static void change(ClaimDraft draft, ClaimEvent event, Recorded recorded) {
        var by = recorded.envelope();
        switch (event) {
            case LossNotified e -> throw secondBeginning(e);
            case ClaimTakenOn e -> throw secondBeginning(e);
            case ClaimAcknowledged e -> {
                draft.handler = e.handler();
                draft.requiredDocuments = e.requiredDocuments();
                draft.acknowledgedAt = by.effectiveAt();
            }
            case ClaimOpened e -> {
                draft.status = ClaimStatus.OPEN;
                draft.openedAt = by.effectiveAt();
                draft.loss = draft.lossIn(e.catastropheCode());
            }
            case PolicySnapshotAttached e -> draft.policy = e.policy();
            case ClaimAssigned e -> draft.handler = e.handler();
            case AssessorAppointed e -> draft.assessors.add(e.assessor());
            case AssessorDismissed e -> draft.assessors.remove(e.assessor());
            case NotificationVoided e -> {
                draft.status = ClaimStatus.VOIDED;
                draft.voidReason = e.reason();
                draft.closedAt = by.effectiveAt();
            }
            case CoverageConfirmed e -> draft.cover(CoverageStatus.CONFIRMED, null, e.rationale(), by.actor());
            case RightsReserved e -> draft.cover(CoverageStatus.RESERVATION_OF_RIGHTS, null, e.grounds(), by.actor());
            case CoverageDenied e -> draft.cover(CoverageStatus.DENIED, e.provision(), e.explanation(), by.actor());
            case PartyAdded e -> draft.parties.put(e.party().id(), e.party());
            case ExposureOpened e ->
                draft.exposures.put(
                        e.exposureId(), new ClaimDetail.Exposure(e.exposureId(), e.cover(), e.claimant(), true, null));
            case ExposureClosed e -> draft.exposureIs(e.exposureId(), false);
            case ExposureReopened e -> draft.exposureIs(e.exposureId(), true);
            case ReserveSet e -> draft.reserve(e.line(), e.total(), e.rationale());
            case ReserveApprovalRequested e -> draft.reserveWaits(e, by.recordedAt());
            case ReserveRejected e -> draft.nothingWaits(e.line());
            case PaymentRequested e -> draft.payment(e, by.recordedAt());
            case PaymentApprovalRequested e -> draft.paymentWaits(e.paymentId(), by.recordedAt());
            case PaymentApproved e -> draft.decided(e.paymentId(), true, e.approvedBy(), by.recordedAt(), null);
            case PaymentRejected e -> draft.decided(e.paymentId(), false, by.actor(), by.recordedAt(), e.explanation());
            case PaymentPosted e -> draft.posted(e);
            case PaymentFailed e -> draft.failed(e);
            case ReservesReleased e -> e.releases().forEach(draft::release);
            case ClaimClosed e -> draft.close(e.outcome(), by.effectiveAt());
            case ClaimReopened e -> draft.reopen(e.count());
            case MoneyEvent e -> new MoneyFold(draft, recorded).take(e);
        }
    }

    private static IllegalStateException secondBeginning(ClaimEvent event) {
        return new IllegalStateException("Claim " + event.claimId() + " begins twice");
    }
}
