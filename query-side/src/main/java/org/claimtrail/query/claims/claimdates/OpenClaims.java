package org.claimtrail.query.claims.claimdates;

import java.time.LocalDate;
import java.util.List;

/**
 * How many claims were open at the end of days.
 *
 * @param undated claims that are left out: they were closed elsewhere on a day that nobody knows
 */
public record OpenClaims(List<OpenCount> items, long undated) {

    public OpenClaims {
        items = List.copyOf(items);
    }

    /**
     * The count at the end of a day.
     *
     * @param opened notifications and reopenings up to and including the day
     * @param closed closures up to and including the day
     * @param open the difference: notified by the end of the day, and not closed by then
     */
    public record OpenCount(LocalDate at, long opened, long closed, long open) {}
}
