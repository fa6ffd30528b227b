package org.claimtrail.query.claims.claimdetail;

import java.util.List;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Loss;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.TakenOn;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.shared.Recorded;

/** How a claim begins. */
final class FirstDraft {

    private FirstDraft() {}

    static ClaimDraft of(ClaimEvent event, Recorded recorded) {
        if (event instanceof LossNotified e) {
            return notified(e, recorded);
        }
        if (event instanceof ClaimTakenOn e) {
            return takenOn(e, recorded);
        }
        throw new IllegalStateException("The history of claim " + event.claimId() + " begins with " + event);
    }

    private static ClaimDraft notified(LossNotified e, Recorded recorded) {
        var by = recorded.envelope();
        var loss = new Loss(
                e.lossDate(),
                e.policyNumber(),
                e.cause(),
                e.description(),
                e.reporter().id(),
                null);
        var draft = new ClaimDraft(e.claimId(), e.claimNumber(), loss, e.currency());
        draft.parties.put(e.reporter().id(), e.reporter());
        draft.notifiedAt = by.effectiveAt();
        draft.recordedAt = by.recordedAt();
        return draft;
    }

    private static ClaimDraft takenOn(ClaimTakenOn e, Recorded recorded) {
        var by = recorded.envelope();
        var loss = new Loss(e.lossDate(), e.policyNumber(), e.cause(), e.description(), null, null);
        var draft = new ClaimDraft(e.claimId(), e.claimNumber(), loss, e.paid().currency());
        draft.reference = e.reference();
        draft.takenOn = new TakenOn(
                e.notifiedOn(),
                e.cover(),
                e.paid(),
                e.outstanding(),
                e.policyOnRisk(),
                List.of(),
                e.attributes(),
                e.upload());
        draft.notifiedAt =
                e.notifiedOn() == null ? by.effectiveAt() : e.notifiedOn().begins();
        draft.recordedAt = by.recordedAt();
        draft.openedAt = by.effectiveAt();
        draft.status = e.outcome() == null ? ClaimStatus.OPEN : ClaimStatus.CLOSED;
        draft.outcome = e.outcome();
        draft.closedAt = e.outcome() == null ? null : by.effectiveAt();
        return draft;
    }
}
