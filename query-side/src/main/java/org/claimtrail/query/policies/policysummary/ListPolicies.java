package org.claimtrail.query.policies.policysummary;

import java.time.LocalDate;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Policies of a tenant, answered by a {@link PolicyPage}.
 *
 * @param q text that must occur, in any case, in the policy number, the holder or the product
 * @param paging may be sorted by {@code number}, {@code product}, {@code holder}, {@code firstFrom}, {@code lastTo},
 *     {@code premium}, {@code terms}; by number otherwise
 */
public record ListPolicies(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.POLICY_SUMMARY;
    }

    /**
     * What policies must have in common; null asks for nothing.
     *
     * @param onRiskOn a day that must fall in one of the terms
     */
    public record Filter(
            @Nullable String number,
            @Nullable String product,
            @Nullable String holder,
            @Nullable LocalDate onRiskOn) {

        /** Every policy. */
        public static Filter none() {
            return new Filter(null, null, null, null);
        }
    }
}
