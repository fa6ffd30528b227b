package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides whether the policy answers for the loss. */
final class CoverageDecisions {

    private CoverageDecisions() {}

    static List<ClaimEvent> confirm(ClaimState state, ConfirmCoverage c) {
        var file = undecided(state, Coverage.CONFIRMED);
        var policy = file.policy();
        var cause = file.loss().cause();
        unless(policy != null, ClaimRefusal.POLICY_NOT_ON_RISK, ClaimRefusal.POLICY_NOT_ON_RISK.meaning());
        unless(
                policy != null && cause != null && policy.covers().stream().anyMatch(cover -> cover.covers(cause)),
                ClaimRefusal.PERIL_NOT_COVERED,
                "No cover of the policy names " + cause + " as a cause of loss.");
        return List.of(new CoverageConfirmed(c.claimId(), c.rationale()));
    }

    static List<ClaimEvent> reserveRights(ClaimState state, ReserveRights c) {
        undecided(state, Coverage.RESERVATION_OF_RIGHTS);
        return List.of(new RightsReserved(c.claimId(), c.grounds()));
    }

    static List<ClaimEvent> deny(ClaimState state, DenyCoverage c, Envelope by, AuthorityProfile profile) {
        var file = undecided(state, Coverage.DENIED);
        var authority = profile.toDeny(by.roles());
        unless(authority.alone(), ClaimRefusal.EXCEEDS_AUTHORITY, "Your roles may propose a denial, not decide it.");
        unless(
                !file.ledger().isAnythingUnderway(),
                ClaimRefusal.PAYMENT_PENDING,
                "A payment or a reserve waits for approval or is on its way.");
        return List.of(new CoverageDenied(c.claimId(), c.provision(), c.explanation(), authority.basis()));
    }

    private static ClaimFile undecided(ClaimState state, Coverage wanted) {
        var file = open(state);
        unless(file.coverage() != wanted, ClaimRefusal.COVERAGE_ALREADY_DECIDED, "Coverage is " + wanted + " already.");
        return file;
    }
}
