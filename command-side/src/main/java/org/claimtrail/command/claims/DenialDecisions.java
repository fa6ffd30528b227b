package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Objects;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.DenialCommand.*;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** Decides how a denial comes about and how it is taken back; the denial itself is a decision on coverage. */
final class DenialDecisions {

    private DenialDecisions() {}

    static List<ClaimEvent> propose(ClaimState state, ProposeDenial c, Envelope by) {
        var file = open(state);
        unless(
                file.coverage() != Coverage.DENIED,
                ClaimRefusal.COVERAGE_ALREADY_DECIDED,
                "Coverage is " + Coverage.DENIED + " already.");
        unless(
                file.facets().contest().denialProposedBy() == null,
                ClaimRefusal.DENIAL_PENDING,
                ClaimRefusal.DENIAL_PENDING.meaning());
        return List.of(new DenialProposed(c.claimId(), c.provision(), c.explanation(), by.actor()));
    }

    /** Turns a proposal down; he who made it may take it back. */
    static List<ClaimEvent> reject(ClaimState state, RejectDenial c, Envelope by, AuthorityProfile profile) {
        var proposedBy = open(state).facets().contest().denialProposedBy();
        unless(proposedBy != null, ClaimRefusal.DENIAL_NOT_PROPOSED, ClaimRefusal.DENIAL_NOT_PROPOSED.meaning());
        if (!by.actor().equals(proposedBy)) {
            refuseWithoutAuthority(by, profile);
        }
        return List.of(new DenialRejected(c.claimId(), c.explanation()));
    }

    /** Takes a denial back without an appeal: the insurer thought better of it. */
    static List<ClaimEvent> withdraw(ClaimState state, WithdrawDenial c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        unless(
                file.coverage() == Coverage.DENIED,
                ClaimRefusal.COVERAGE_NOT_DENIED,
                "Coverage is " + file.coverage() + ".");
        refuseWithoutAuthority(by, profile);
        return List.of(withdrawn(c.claimId(), file.facets(), c.explanation(), null));
    }

    /** That the denial which stands is taken back. */
    static ClaimEvent withdrawn(ClaimId claim, Facets facets, String why, @Nullable AppealId appeal) {
        var deniedBy = facets.contest().deciders().get(Against.DENIAL);
        return new DenialWithdrawn(claim, Objects.requireNonNull(deniedBy, "Somebody has denied it"), why, appeal);
    }

    /** Whose denial fell does not decide anew. */
    static void refuseOverruled(Facets facets, Envelope by) {
        unless(
                !by.actor().equals(facets.contest().overruled()),
                ClaimRefusal.DECIDER_OVERRULED,
                ClaimRefusal.DECIDER_OVERRULED.meaning());
    }

    static void refuseWithoutAuthority(Envelope by, AuthorityProfile profile) {
        unless(
                profile.mayDeny(by.roles()),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "Your roles may propose a denial, not decide it.");
    }
}
