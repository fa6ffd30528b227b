package org.claimtrail.events.limits;

import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;

/**
 * A limit as a policy agrees it.
 *
 * @param amount how much there is for all claims of the term together
 * @param policyVersion the version of the policy that it was read from: a later one goes before
 */
public record SharedLimit(
        LimitId limitId,
        PolicyId policyId,
        String policyNumber,
        Term term,
        String cover,
        LimitType type,
        Money amount,
        long policyVersion) {}
