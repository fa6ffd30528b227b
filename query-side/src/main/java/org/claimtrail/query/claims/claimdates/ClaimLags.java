package org.claimtrail.query.claims.claimdates;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long claims take, in months; see {@link ClaimMonths}. */
public record ClaimLags(List<Lags> items) {

    public ClaimLags {
        items = List.copyOf(items);
    }

    /**
     * One group of claims.
     *
     * @param year the year of the group; null for all claims together, or where the claims of the group have none
     * @param report from the loss to the notification, of claims of which both months are known
     * @param finalisation from the notification to the closing, of closed claims of which both months are known
     */
    public record Lags(@Nullable Integer year, long claims, LagFigures report, LagFigures finalisation) {}

    /**
     * How long something takes.
     *
     * @param claims of how many claims it is known
     * @param mean with six decimals, half up; null without a claim
     * @param median half of the claims take no longer
     * @param ninetieth nine of ten claims take no longer
     */
    public record LagFigures(
            long claims,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal median,
            @Nullable BigDecimal ninetieth) {}
}
