package org.claimtrail.query.claims.claimdates;

import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Accident years by what became of their claims in which year; one cell for each pair of years in which something
 * happened.
 *
 * @param totals over all cells, one for each currency
 */
public record Development(List<DevelopmentCell> cells, List<DevelopmentTotal> totals) {

    public Development {
        cells = List.copyOf(cells);
        totals = List.copyOf(totals);
    }

    /**
     * An accident year in a development year.
     *
     * @param accidentYear the year of the losses
     * @param developmentYear the year in which it happened
     * @param age how many years the second lies after the first
     * @param cumulativeClaims the claims of the accident year up to and including the development year
     * @param amount the sum of the amounts as they were booked; null where claims are counted only
     * @param amountAsFiled the exact amounts of the files added up and only then rounded, half even
     * @param cumulativeAmount the booked amounts of the accident year up to and including the development year
     */
    public record DevelopmentCell(
            String currency,
            int accidentYear,
            int developmentYear,
            int age,
            long claims,
            long cumulativeClaims,
            @Nullable Money amount,
            @Nullable Money amountAsFiled,
            @Nullable Money cumulativeAmount) {}

    /** All cells of a currency; a claim that was paid in two years counts in both. */
    public record DevelopmentTotal(
            String currency,
            long claims,
            @Nullable Money amount,
            @Nullable Money amountAsFiled) {}
}
