package org.claimtrail.query.claims.claimdetail;

import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.Party;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.PaymentStatus;
import org.claimtrail.query.shared.Recorded;

/** What a claim's money is after an event, beside its reserves and the course of its payments. */
final class MoneyFold {

    private final ClaimDraft draft;
    private final Recorded recorded;

    MoneyFold(ClaimDraft draft, Recorded recorded) {
        this.draft = draft;
        this.recorded = recorded;
    }

    void take(MoneyEvent event) {
        switch (event) {
            case LossAdjusted e -> adjusted(e);
            case AdjustmentOutdated e -> outdated(e);
            case PaymentHoldRequested e ->
                draft.change(e.paymentId(), it -> PaymentChange.status(it, PaymentStatus.AWAITING_HOLD));
            case PaymentHoldGranted e ->
                draft.change(e.paymentId(), it -> PaymentChange.status(it, PaymentStatus.REQUESTED));
            case PaymentHoldRefused e ->
                end(e.paymentId(), PaymentStatus.HOLD_REFUSED, "Of the shared limit " + e.remaining() + " is left.");
            case PaymentHoldConfirmed e -> {
                // The shared limit itself shows it.
            }
            case PaymentHoldReleased e -> {
                // The shared limit itself shows it.
            }
            case PaymentVoteRecorded e -> draft.change(e.paymentId(), it -> PaymentChange.voted(it, e.voter()));
            case ReserveVoteRecorded e -> {
                // What waits goes on waiting, until there are votes enough.
            }
            case PayeeChanged e -> draft.change(e.paymentId(), it -> PaymentChange.to(it, e.payee()));
            case PartyAccountChanged e ->
                draft.parties.computeIfPresent(
                        e.partyId(), (id, it) -> new Party(it.id(), it.role(), it.name(), e.account()));
            case PaymentApprovalVoided e -> voided(e);
            case PaymentWithdrawn e -> end(e.paymentId(), PaymentStatus.WITHDRAWN, e.explanation());
            case PaymentResubmitted e ->
                draft.change(
                        e.paymentId(),
                        it -> PaymentChange.resubmitted(
                                it, e, recorded.envelope().recordedAt()));
            case PaymentReversed e -> end(e.paymentId(), PaymentStatus.REVERSED, e.explanation());
        }
    }

    private void adjusted(LossAdjusted e) {
        var by = recorded.envelope();
        var adjustment = new LossAdjustment(
                e.adjustment(), e.valueAtRisk(), e.rationale(), by.actor(), by.recordedAt(), e.calculation(), false);
        draft.exposures.computeIfPresent(e.exposureId(), (id, it) -> it.with(adjustment));
    }

    private void outdated(AdjustmentOutdated e) {
        draft.exposures.computeIfPresent(e.exposureId(), (id, it) -> {
            var known = it.adjustment();
            return known == null ? it : it.with(known.asOutdated());
        });
    }

    private void voided(PaymentApprovalVoided e) {
        draft.paymentWaits(e.paymentId(), recorded.envelope().recordedAt());
        draft.change(e.paymentId(), it -> PaymentChange.voided(it, e.explanation()));
    }

    private void end(ClaimPaymentId payment, PaymentStatus status, String explanation) {
        draft.nothingWaits(payment);
        draft.change(payment, it -> PaymentChange.ended(it, status, explanation));
    }
}
