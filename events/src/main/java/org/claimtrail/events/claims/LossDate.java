package org.claimtrail.events.claims;

import java.time.LocalDate;

/**
 * When the loss happened, and how well that is known: take-on files often know no more than the year.
 *
 * @param date the day; for a coarser precision, the first day of the month or year
 */
public record LossDate(LocalDate date, Precision precision) {

    /** How well a loss date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public LossDate {
        date = first(date, precision);
    }

    /** The first day of what is known. */
    static LocalDate first(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static LossDate onDay(LocalDate date) {
        return new LossDate(date, Precision.DAY);
    }

    /** The year only is known. */
    public static LossDate inYear(int year) {
        return new LossDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }
}
