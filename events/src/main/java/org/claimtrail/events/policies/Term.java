package org.claimtrail.events.policies;

import java.time.LocalDate;

/**
 * A period of cover.
 *
 * @param from the first day on risk
 * @param to the last day on risk, not before {@code from}
 */
public record Term(LocalDate from, LocalDate to) {

    public Term {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A term cannot end before it begins: " + from + " to " + to);
        }
    }

    /** The calendar year. */
    public static Term ofYear(int year) {
        return new Term(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Term other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
