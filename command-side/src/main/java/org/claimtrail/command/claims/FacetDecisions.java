package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Notified;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.shared.Refused;

/** What the facets of a claim mean for what else is decided on it. */
final class FacetDecisions {

    private FacetDecisions() {}

    /** Nothing is paid on a claim that is being investigated, or is fraudulent; not even ex gratia. */
    static void refuseOnHold(ClaimFile file) {
        var investigation = file.facets().investigation();
        unless(
                !investigation.holdsPayments(),
                ClaimRefusal.PAYMENTS_ON_HOLD,
                "The investigation is " + investigation.status() + ".");
    }

    /** A claim on which somebody still waits for a decision is not closed. */
    static void refuseUnfinished(Facets facets) {
        unless(
                !facets.investigation().isOpen(),
                ClaimRefusal.INVESTIGATION_OPEN,
                ClaimRefusal.INVESTIGATION_OPEN.meaning());
        unless(
                !facets.isLitigationPending(),
                ClaimRefusal.LITIGATION_PENDING,
                ClaimRefusal.LITIGATION_PENDING.meaning());
        unless(!facets.contest().isAppealOpen(), ClaimRefusal.APPEAL_OPEN, ClaimRefusal.APPEAL_OPEN.meaning());
        unless(
                facets.contest().denialProposedBy() == null,
                ClaimRefusal.DENIAL_PENDING,
                ClaimRefusal.DENIAL_PENDING.meaning());
    }

    /** The facets of a claim that is there, whatever its phase. */
    static Facets known(ClaimState state) {
        unless(!(state instanceof Unknown), ClaimRefusal.CLAIM_NOT_FOUND, ClaimRefusal.CLAIM_NOT_FOUND.meaning());
        return FacetState.of(state);
    }

    /** The facets of a claim that is notified or open. */
    static Facets worked(ClaimState state) {
        return state instanceof Notified notified
                ? notified.facets()
                : FileDecisions.open(state).facets();
    }

    /** The file of a claim that was opened, whether it has ended or not. */
    static ClaimFile file(ClaimState state) {
        return state instanceof Closed closed ? closed.file() : FileDecisions.open(state);
    }

    static Refused refused(ClaimRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
