package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Optional;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.shared.Envelope;

/** Decides whether the policy answers for the loss. */
final class CoverageDecisions {

    private CoverageDecisions() {}

    /**
     * Confirms coverage where a cover of the policy, as it stood on the loss date, answers for the loss.
     *
     * @param now the same policy as it is known now: a premium that had come in time may have been booked since
     */
    static List<ClaimEvent> confirm(ClaimState state, ConfirmCoverage c, Envelope by, Optional<PolicySnapshot> now) {
        var file = undecided(state, Coverage.CONFIRMED);
        refuseDenied(file);
        DenialDecisions.refuseOverruled(file.facets(), by);
        var attached = file.policy();
        if (attached == null) {
            throw new Refused(ClaimRefusal.POLICY_NOT_ON_RISK, ClaimRefusal.POLICY_NOT_ON_RISK.meaning());
        }
        var policy = now.map(PolicySnapshot::premiumReceivedOn)
                .map(attached::withPremiumReceivedOn)
                .orElse(attached);
        refuseUncovered(policy, String.valueOf(file.loss().cause()));
        var confirmed = new CoverageConfirmed(c.claimId(), c.rationale());
        return policy.equals(attached)
                ? List.of(confirmed)
                : List.of(new PolicySnapshotAttached(c.claimId(), policy), confirmed);
    }

    /** Refuses unless one cover names the cause, has been held for long enough and has been paid for. */
    private static void refuseUncovered(PolicySnapshot policy, String cause) {
        var named =
                policy.covers().stream().filter(cover -> cover.covers(cause)).toList();
        unless(
                !named.isEmpty(),
                ClaimRefusal.PERIL_NOT_COVERED,
                "No cover of the policy names " + cause + " as a cause of loss.");
        var waited = named.stream().filter(cover -> hasWaited(policy, cover)).toList();
        unless(
                !waited.isEmpty(),
                ClaimRefusal.WAITING_PERIOD_RUNNING,
                "On " + policy.asOf() + " the waiting period of "
                        + named.getFirst().code() + " was not over.");
        unless(
                waited.stream().anyMatch(cover -> isPaidFor(policy, cover)),
                ClaimRefusal.PREMIUM_NOT_RECEIVED,
                "On " + policy.asOf() + " the premium was not there, on which "
                        + waited.getFirst().code() + " depends.");
    }

    /** Counted from the day since which the cover has been held without a gap, whatever the term. */
    private static boolean hasWaited(PolicySnapshot policy, Cover cover) {
        var since =
                policy.coveredSince().getOrDefault(cover.code(), policy.term().from());
        return !policy.asOf().isBefore(since.plusDays(cover.terms().waitingDays()));
    }

    private static boolean isPaidFor(PolicySnapshot policy, Cover cover) {
        var received = policy.premiumReceivedOn();
        return switch (cover.terms().premiumCondition()) {
            case ON_ISSUE -> true;
            case ON_PREMIUM -> received != null && !received.isAfter(policy.asOf());
        };
    }

    static List<ClaimEvent> reserveRights(ClaimState state, ReserveRights c) {
        refuseDenied(undecided(state, Coverage.RESERVATION_OF_RIGHTS));
        return List.of(new RightsReserved(c.claimId(), c.grounds()));
    }

    static List<ClaimEvent> deny(ClaimState state, DenyCoverage c, Envelope by, AuthorityProfile profile) {
        var file = undecided(state, Coverage.DENIED);
        var authority = DenialDecisions.toDeny(by, profile);
        DenialDecisions.refuseOverruled(file.facets(), by);
        unless(
                !by.actor().equals(file.facets().contest().denialProposedBy()),
                ClaimRefusal.FOUR_EYES,
                ClaimRefusal.FOUR_EYES.meaning());
        unless(
                !file.ledger().isAnythingUnderway(),
                ClaimRefusal.PAYMENT_PENDING,
                "A payment or a reserve waits for approval or is on its way.");
        return List.of(new CoverageDenied(c.claimId(), c.provision(), c.explanation(), authority));
    }

    /** A denial stands until it is withdrawn. */
    private static void refuseDenied(ClaimFile file) {
        unless(file.coverage() != Coverage.DENIED, ClaimRefusal.DENIAL_STANDS, ClaimRefusal.DENIAL_STANDS.meaning());
    }

    private static ClaimFile undecided(ClaimState state, Coverage wanted) {
        var file = open(state);
        unless(file.coverage() != wanted, ClaimRefusal.COVERAGE_ALREADY_DECIDED, "Coverage is " + wanted + " already.");
        return file;
    }
}
