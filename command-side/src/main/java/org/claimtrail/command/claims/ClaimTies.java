package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.HashSet;
import java.util.Set;
import org.claimtrail.command.claims.ClaimCommand.NotifyLoss;
import org.claimtrail.command.policies.PolicyRefusal;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.AssessorAppointed;
import org.claimtrail.events.claims.ClaimEvent.AssessorDismissed;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Whose a claim is, whatever its phase: who notified it, on which policy, and who was appointed to look at it.
 *
 * @param notifiedBy a user; null for a claim that was taken on
 */
record ClaimTies(@Nullable String notifiedBy, @Nullable String policyNumber, Set<String> assessors) {

    static final ClaimTies NONE = new ClaimTies(null, null, Set.of());

    ClaimTies {
        assessors = Set.copyOf(assessors);
    }

    /** The ties after an event; most events change none. */
    ClaimTies after(ClaimEvent event, Envelope by) {
        if (event instanceof LossNotified e) {
            return new ClaimTies(by.actor(), e.policyNumber(), assessors);
        }
        if (event instanceof ClaimTakenOn e) {
            return new ClaimTies(null, e.policyNumber(), assessors);
        }
        if (event instanceof AssessorAppointed e) {
            var more = new HashSet<>(assessors);
            more.add(e.assessor());
            return new ClaimTies(notifiedBy, policyNumber, more);
        }
        if (event instanceof AssessorDismissed e) {
            var fewer = new HashSet<>(assessors);
            fewer.remove(e.assessor());
            return new ClaimTies(notifiedBy, policyNumber, fewer);
        }
        return this;
    }

    /** Nobody reaches a claim that is not his or his to assess, and nobody notifies one on another's policy. */
    void refuseOutOfReach(ClaimCommand c, Reach reach, Envelope by, PolicyTerms policies) {
        if (reach.everything()) {
            return;
        }
        if (c instanceof NotifyLoss loss && notifiedBy == null && policyNumber == null) {
            unless(
                    isHolder(loss.policyNumber(), reach, by.tenant(), policies),
                    PolicyRefusal.POLICY_NOT_FOUND,
                    PolicyRefusal.POLICY_NOT_FOUND.meaning());
            return;
        }
        unless(
                reach.reachesAssigned(assessors) || isOwn(reach, by.tenant(), policies),
                CommonRefusal.NOT_FOUND,
                CommonRefusal.NOT_FOUND.meaning());
    }

    /** Whether it is the claim of whoever reaches so far: he notified it, or it is on a policy of his. */
    boolean isOwn(Reach reach, String tenant, PolicyTerms policies) {
        return reach.reachesOwn(notifiedBy) || isHolder(policyNumber, reach, tenant, policies);
    }

    private static boolean isHolder(@Nullable String policy, Reach reach, String tenant, PolicyTerms policies) {
        return reach.own()
                && policy != null
                && reach.reachesOwn(policies.policyholder(tenant, policy).orElse(null));
    }
}
