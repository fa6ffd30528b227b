package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Issues in figures.
 *
 * @param meanDaysToResolve from the raising to the last resolution; null when none is resolved
 * @param resolved how many issues that mean is of
 * @param reopened how many issues were reopened at least once
 * @param reopenings how often issues were reopened in all
 */
public record IssueFigures(
        List<IssueFigure> byStatus,
        List<IssueFigure> byPriority,
        List<IssueFigure> byCategory,
        List<IssueFigure> byVendor,
        long issues,
        @Nullable BigDecimal meanDaysToResolve,
        long resolved,
        long reopened,
        long reopenings) {

    public IssueFigures {
        byStatus = List.copyOf(byStatus);
        byPriority = List.copyOf(byPriority);
        byCategory = List.copyOf(byCategory);
        byVendor = List.copyOf(byVendor);
    }

    /**
     * How many issues have something in common.
     *
     * @param key the status, priority, category or the vendor's identifier
     * @param name what people call it
     */
    public record IssueFigure(String key, String name, long issues) {}
}
