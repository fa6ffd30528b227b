package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.Optional;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.policies.PolicyId;

/** Knows what a policy covered at a date: the fact that other contexts decide upon. */
@FunctionalInterface
public interface PolicyTerms {

    /**
     * The policy as it stood on the loss date. Where only the month or year of the loss is known, the first term that
     * was on risk in it.
     *
     * @return empty when there is no such policy, or no term of it was on risk
     */
    Optional<PolicySnapshot> asOf(String tenant, String policyNumber, LossDate lossDate);

    /** The user who holds the policy; empty when there is no such policy, or nobody has been linked to it. */
    default Optional<String> policyholder(String tenant, String policyNumber) {
        return Optional.empty();
    }

    /** The policy as it stands on a day; empty when there is no such policy, or no term of it contains the day. */
    default Optional<PolicySnapshot> on(PolicyId policy, LocalDate day) {
        return Optional.empty();
    }

    /** For many questions at one moment: a policy that has been read is not read again. Not for longer than that. */
    default PolicyTerms forOneMoment() {
        return this;
    }
}
