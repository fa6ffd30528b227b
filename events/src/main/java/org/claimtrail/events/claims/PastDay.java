package org.claimtrail.events.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A day in the past of a claim that was taken on, and how well it is known there.
 *
 * @param date the day; for a coarser precision, the first day of the month or year
 */
public record PastDay(LocalDate date, LossDate.Precision precision) {

    public PastDay {
        date = LossDate.first(date, precision);
    }

    public static PastDay of(LossDate loss) {
        return new PastDay(loss.date(), loss.precision());
    }

    /** The moment from which what happened on the day holds. */
    public Instant begins() {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whether it lies after the other for certain: within the same month, a month known only as such does not. */
    public boolean isAfter(PastDay other) {
        var coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
        return LossDate.first(date, coarser).isAfter(LossDate.first(other.date, coarser));
    }

    /** {@code 2026-03-14}, {@code 2026-03} or {@code 2026}, as far as it is known. */
    @Override
    public String toString() {
        var text = date.toString();
        return switch (precision) {
            case DAY -> text;
            case MONTH -> text.substring(0, text.length() - 3);
            case YEAR -> text.substring(0, text.length() - 6);
        };
    }
}
