package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.claims.TakenOnEvent.*;
import org.claimtrail.query.shared.SqlValue;

/** What is to be done about the file of a claim, from its notification to its closing. */
final class ClaimWork {

    private final Work work;
    private final UUID claim;

    private ClaimWork(Work work, ClaimId claim) {
        this.work = work;
        this.claim = claim.value();
    }

    static void take(ClaimEvent event, Work work) {
        new ClaimWork(work, event.claimId()).take(event, new ClaimMoneyWork(work));
    }

    private void take(ClaimEvent event, ClaimMoneyWork money) {
        switch (event) {
            case LossNotified e -> notified(e);
            case ClaimAcknowledged e -> acknowledged();
            case ClaimOpened e -> opened();
            case ClaimAssigned e -> assigned(e);
            case NotificationVoided e -> ended(true);
            case CoverageConfirmed e -> coverageDecided();
            case CoverageDenied e -> denied();
            case ExposureOpened e -> exposureOpened(e);
            case ExposureClosed e -> exposureClosed(e.exposureId());
            case ExposureReopened e -> exposureGoesOn(e.exposureId());
            case ReserveSet e -> money.set(e);
            case ReserveApprovalRequested e -> money.asked(e);
            case ReserveRejected e -> money.rejected(e);
            case PaymentRequested e -> money.asked(e);
            case PaymentApprovalRequested e -> money.waits(e.claimId(), e.paymentId());
            case PaymentApproved e -> money.approved(e);
            case PaymentRejected e -> money.ended(e.claimId(), e.paymentId());
            case PaymentPosted e -> money.posted(e);
            case PaymentFailed e -> money.failed(e);
            case ClaimClosed e -> closed(e.claimId());
            case ClaimReopened e -> reopened(e);
            case ClaimTakenOn e -> takenOn(e);
            case MoneyEvent e -> money.take(e);
            case FacetEvent e -> FacetWork.take(e, work);
            case RecoveryEvent e -> RecoveryWork.take(e, work);
            case TakenOnEvent e -> past(e);
            case PolicySnapshotAttached e -> {}
            case AssessorAppointed e -> {}
            case AssessorDismissed e -> {}
            case RightsReserved e -> {}
            case PartyAdded e -> {}
            case ReservesReleased e -> {}
        }
    }

    private void notified(LossNotified e) {
        work.about(Matter.of(WorkArea.CLAIM, claim).numbered(e.claimNumber()).on(e.claimId(), null));
        work.appears(Item.of(CLAIM_TO_ACKNOWLEDGE, claim, "Acknowledge the claim and say which documents are wanted"));
        toBeAssigned();
    }

    private void toBeAssigned() {
        work.appears(Item.of(CLAIM_TO_ASSIGN, claim, "Make somebody responsible for the claim"));
    }

    private void acknowledged() {
        work.done(CLAIM_TO_ACKNOWLEDGE, claim, "");
        work.appears(Item.of(CLAIM_TO_OPEN, claim, "Begin work on the claim"));
    }

    private void opened() {
        work.done(CLAIM_TO_ACKNOWLEDGE, claim, "");
        work.done(CLAIM_TO_OPEN, claim, "");
        work.appears(Item.of(COVERAGE_TO_CONFIRM, claim, "Decide whether the loss is covered"));
        work.appears(Item.of(EXPOSURE_TO_OPEN, claim, "Open an exposure under the cover that answers for the loss"));
    }

    private void assigned(ClaimAssigned e) {
        work.changes(claim, "handler = ?", text(e.handler()));
        work.done(CLAIM_TO_ASSIGN, claim, "");
    }

    private void coverageDecided() {
        work.done(COVERAGE_TO_CONFIRM, claim, "");
        work.done(DENIAL_TO_DECIDE, claim, "");
    }

    private void denied() {
        coverageDecided();
        work.done(EXPOSURE_TO_OPEN, claim, "");
        work.appears(Item.of(CLAIM_TO_CLOSE, claim, "Close what is open of the claim: coverage is denied"));
    }

    private void exposureOpened(ExposureOpened e) {
        exposureGoesOn(e.exposureId());
        work.appears(Item.of(RESERVE_TO_SET, claim, "Set a reserve for what is claimed under " + e.cover())
                .part(e.exposureId()));
    }

    private void exposureGoesOn(ExposureId exposure) {
        work.changes(claim, "exposures = replace(exposures, ?, ',') || ?", one(exposure), text(exposure + ","));
        work.done(EXPOSURE_TO_OPEN, claim, "");
        work.done(CLAIM_TO_CLOSE, claim, "");
    }

    private void exposureClosed(ExposureId exposure) {
        work.changes(claim, "exposures = replace(exposures, ?, ',')", one(exposure));
        work.done(RESERVE_TO_SET, claim, exposure);
        work.done(LOSS_TO_ADJUST, claim, exposure);
        work.doneEverywhere(EXPOSURE_TO_CLOSE, exposure);
        work.appearsWithoutExposures(Item.of(CLAIM_TO_CLOSE, claim, "Close the claim: no exposure is open any more"));
    }

    private void closed(ClaimId id) {
        work.done(CLAIM_TO_CLOSE, claim, "");
        work.doneEverywhere(PAYMENT_TO_REPEAT, id);
        ended(true);
    }

    private void reopened(ClaimReopened e) {
        ended(false);
        work.appears(Item.of(
                        EXPOSURE_TO_OPEN,
                        claim,
                        "Open an exposure, or one of the earlier ones again: the claim was reopened")
                .because(e.explanation()));
    }

    private void takenOn(ClaimTakenOn e) {
        work.about(Matter.of(WorkArea.CLAIM, claim).numbered(e.claimNumber()).on(e.claimId(), null));
        if (e.outcome() == null) {
            toBeAssigned();
        } else {
            ended(true);
        }
    }

    private void past(TakenOnEvent event) {
        switch (event) {
            case ClosureTakenOn e -> ended(true);
            case PaymentTakenOn e -> {}
            case PaymentStepTakenOn e -> {}
        }
    }

    private void ended(boolean yes) {
        work.changes(claim, "ended = ?", flag(yes));
    }

    private static SqlValue one(ExposureId exposure) {
        return text("," + exposure + ",");
    }
}
