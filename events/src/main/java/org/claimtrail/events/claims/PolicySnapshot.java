package org.claimtrail.events.claims;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;

/**
 * The policy as it stood on the loss date, kept with the claim: a later endorsement does not change it.
 *
 * @param asOf the loss date
 * @param policyVersion the version of the policy that it was read from
 */
public record PolicySnapshot(
        PolicyId policyId,
        String policyNumber,
        String product,
        String holder,
        Term term,
        List<Cover> covers,
        Money premium,
        LocalDate asOf,
        long policyVersion) {

    public PolicySnapshot {
        covers = List.copyOf(covers);
    }
}
