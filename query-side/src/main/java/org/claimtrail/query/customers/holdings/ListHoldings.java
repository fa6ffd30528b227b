package org.claimtrail.query.customers.holdings;

import java.util.List;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of some policies and the claims on them, answered by {@link Holdings}.
 *
 * @param holder policies that are none of these, but whose holder has this name in any case, are named as candidates;
 *     null asks for none
 * @param claims whether claims are asked for
 */
public record ListHoldings(
        String tenant, List<PolicyId> policies, @Nullable String holder, boolean claims) implements Query {

    public ListHoldings {
        policies = List.copyOf(policies);
    }

    @Override
    public String readModel() {
        return ReadModels.POLICY_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return List.of(ReadModels.CLAIM_SUMMARY);
    }
}
