package org.claimtrail.query.clocks.clocksummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Clocks of a tenant, answered by a {@link ClockPage}.
 *
 * @param q text that must occur, in any case, in the claim number, rule, name, handler, pack or jurisdiction
 * @param paging may be sorted by every column of {@link ClockSummary}; what is due first otherwise
 */
public record ListClocks(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_SUMMARY;
    }

    /**
     * What clocks must have in common; null asks for nothing.
     *
     * @param dueBefore the end of the last day comes before this, or at it
     * @param mostDaysLeft so many days are left, or fewer
     */
    public record Filter(
            @Nullable ClockStatus state,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable String handler,
            @Nullable String pack,
            @Nullable String jurisdiction,
            @Nullable String rule,
            @Nullable Boolean warned,
            @Nullable Boolean breached,
            @Nullable Boolean inTime,
            @Nullable Instant dueBefore,
            @Nullable LocalDate startedFrom,
            @Nullable LocalDate startedTo,
            @Nullable Integer leastDaysLeft,
            @Nullable Integer mostDaysLeft) {

        /** Every clock. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        /** The clocks of a claim. */
        public static Filter ofClaim(ClaimId claim) {
            return new Filter(
                    null, claim, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
