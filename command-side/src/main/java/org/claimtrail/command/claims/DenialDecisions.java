package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Objects;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.AppealCommand.DecideAppeal;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.DenialCommand.*;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides how a denial comes about and how it is taken back; the denial itself is a decision on coverage. */
final class DenialDecisions {

    private DenialDecisions() {}

    static List<ClaimEvent> propose(ClaimState state, ProposeDenial c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        unless(
                file.coverage() != Coverage.DENIED,
                ClaimRefusal.COVERAGE_ALREADY_DECIDED,
                "Coverage is " + Coverage.DENIED + " already.");
        unless(
                file.facets().contest().denialProposedBy() == null,
                ClaimRefusal.DENIAL_PENDING,
                ClaimRefusal.DENIAL_PENDING.meaning());
        var authority = profile.toProposeDenial(by.roles());
        unless(authority.reaches(), ClaimRefusal.EXCEEDS_AUTHORITY, "Your roles may not propose a denial.");
        return List.of(new DenialProposed(c.claimId(), c.provision(), c.explanation(), by.actor(), authority.basis()));
    }

    /** Turns a proposal down; he who made it may take it back. */
    static List<ClaimEvent> reject(ClaimState state, RejectDenial c, Envelope by, AuthorityProfile profile) {
        var proposedBy = open(state).facets().contest().denialProposedBy();
        unless(proposedBy != null, ClaimRefusal.DENIAL_NOT_PROPOSED, ClaimRefusal.DENIAL_NOT_PROPOSED.meaning());
        var authority = by.actor().equals(proposedBy) ? null : toDeny(by, profile);
        return List.of(new DenialRejected(c.claimId(), c.explanation(), authority));
    }

    /** Takes a denial back without an appeal: the insurer thought better of it. */
    static List<ClaimEvent> withdraw(ClaimState state, WithdrawDenial c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        unless(
                file.coverage() == Coverage.DENIED,
                ClaimRefusal.COVERAGE_NOT_DENIED,
                "Coverage is " + file.coverage() + ".");
        var authority = toDeny(by, profile);
        return List.of(new DenialWithdrawn(c.claimId(), deniedBy(file.facets()), c.explanation(), null, authority));
    }

    /** That the denial which stands falls on appeal. */
    static ClaimEvent overturned(DecideAppeal c, Facets facets) {
        return new DenialWithdrawn(c.claimId(), deniedBy(facets), c.reasons(), c.appealId(), null);
    }

    /** Whose denial fell does not decide anew. */
    static void refuseOverruled(Facets facets, Envelope by) {
        unless(
                !by.actor().equals(facets.contest().overruled()),
                ClaimRefusal.DECIDER_OVERRULED,
                ClaimRefusal.DECIDER_OVERRULED.meaning());
    }

    static AuthorityBasis toDeny(Envelope by, AuthorityProfile profile) {
        var authority = profile.toDeny(by.roles());
        unless(authority.alone(), ClaimRefusal.EXCEEDS_AUTHORITY, "Your roles may propose a denial, not decide it.");
        return authority.basis();
    }

    private static String deniedBy(Facets facets) {
        return Objects.requireNonNull(facets.contest().deciders().get(Against.DENIAL), "Somebody has denied it");
    }
}
