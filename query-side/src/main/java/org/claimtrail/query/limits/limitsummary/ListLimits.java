package org.claimtrail.query.limits.limitsummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Shared limits of a tenant, answered by a {@link LimitPage}.
 *
 * @param q text that must occur, in any case, in the policy number or cover
 * @param paging may be sorted by any column; the last changed first otherwise
 */
public record ListLimits(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LIMITS;
    }

    /**
     * What limits must have in common; null asks for nothing. Amounts are in minor units of each limit's own currency.
     *
     * @param heldBefore some hold of it has waited since before this moment
     */
    public record Filter(
            @Nullable PolicyId policyId,
            @Nullable String policyNumber,
            @Nullable String cover,
            @Nullable LimitType type,
            @Nullable String currency,
            @Nullable LocalDate onRiskOn,
            @Nullable Long minimumAmount,
            @Nullable Long minimumHeld,
            @Nullable Long minimumConfirmed,
            @Nullable Long maximumRemaining,
            @Nullable Integer minimumHolds,
            @Nullable Integer minimumRefusals,
            @Nullable Instant heldBefore,
            @Nullable Boolean nearlyExhausted,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {}
}
