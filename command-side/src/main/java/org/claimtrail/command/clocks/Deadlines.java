package org.claimtrail.command.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.claimtrail.events.clocks.ClockEvent.Deadline;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Counts a rule's days. The day on which counting begins is day 0; the last day ends at midnight where the tenant is.
 *
 * @param days the rule's calendar
 */
record Deadlines(ClockRule rule, WorkingDays days, ZoneId zone) {

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** So many days from a day on. */
    Deadline after(LocalDate day, int remaining, int number) {
        var counted = days.after(day, remaining, rule.dayType());
        // Nothing was left of it: working days end on a working day all the same.
        var last = remaining == 0 && rule.dayType() == DayType.WORKING ? days.workingDayFrom(counted) : counted;
        return upTo(last, day, number);
    }

    /** So many days more than before. */
    Deadline extended(Deadline before, int more, LocalDate today) {
        return upTo(days.after(before.countedTo(), more, rule.dayType()), today, before.number() + 1);
    }

    /** How many days are left after a day. */
    int left(LocalDate day, Deadline deadline) {
        return days.between(day, deadline.countedTo(), rule.dayType());
    }

    private Deadline upTo(LocalDate counted, LocalDate from, int number) {
        var last = rule.endsOnWorkingDay() ? days.workingDayFrom(counted) : counted;
        return new Deadline(number, counted, last, startOf(last.plusDays(1)), warnAt(last, from));
    }

    private @Nullable Instant warnAt(LocalDate last, LocalDate from) {
        var warning = rule.warning();
        if (warning == null) {
            return null;
        }
        var day = days.before(last, warning.before(rule.days()), rule.dayType());
        return startOf(day.isBefore(from) ? from : day);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
