package org.claimtrail.query.clocks.clockpacks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A holiday calendar in one year.
 *
 * @param firstYear the first year for which movable holidays are listed
 * @param lastYear the last one
 * @param weekend the days of the week on which nobody works
 * @param version of what the tenant has added; null if it never has
 */
public record CalendarYear(
        String code,
        String name,
        String source,
        int firstYear,
        int lastYear,
        List<DayOfWeek> weekend,
        int year,
        List<Day> holidays,
        @Nullable Long version) {

    public CalendarYear {
        weekend = List.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }

    /**
     * A day on which nobody works.
     *
     * @param addedBy who of the tenant added it
     */
    public record Day(
            LocalDate date,
            String name,
            PackOrigin origin,
            @Nullable String addedBy) {}
}
