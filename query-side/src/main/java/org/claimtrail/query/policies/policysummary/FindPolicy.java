package org.claimtrail.query.policies.policysummary;

import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One policy with its terms, answered by an optional {@link PolicyDetail}. */
public record FindPolicy(String tenant, Reach reach, PolicyId policyId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.POLICY_SUMMARY;
    }
}
