package org.claimtrail.events.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that comes every year: on a day of a month, so many days from Easter Sunday, or on the nth weekday of a month.
 *
 * @param easter how many days after Easter Sunday; negative before it
 * @param nth which of the month's such weekdays, from 1; -1 for the last
 * @param fromYear the first year; always if absent
 */
public record HolidayRule(
        String name,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer easter,
        @Nullable DayOfWeek weekday,
        @Nullable Integer nth,
        @Nullable Integer fromYear) {

    /** The day in a year; empty if it is not kept in that year. */
    public Optional<LocalDate> in(int year) {
        if (fromYear != null && year < fromYear) {
            return Optional.empty();
        }
        if (easter != null) {
            return Optional.of(easter(year).plusDays(easter));
        }
        if (month == null) {
            throw new IllegalStateException("The holiday " + name + " says no day");
        }
        if (weekday != null && nth != null) {
            return Optional.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
        }
        return day == null
                        || day > Month.of(month).length(LocalDate.of(year, 1, 1).isLeapYear())
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var rest = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var correction = (golden + 11 * epact + 22 * sunday) / 451;
        var day = epact + sunday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
