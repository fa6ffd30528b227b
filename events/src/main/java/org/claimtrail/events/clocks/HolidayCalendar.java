package org.claimtrail.events.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which days are no working days somewhere.
 *
 * @param source where the holidays are laid down
 * @param firstYear the first year for which movable holidays are listed
 * @param lastYear the last one; later years have only the holidays that follow from a rule
 * @param dates holidays that are announced year by year
 */
public record HolidayCalendar(
        String code,
        String name,
        String source,
        int firstYear,
        int lastYear,
        Set<DayOfWeek> weekend,
        Observance observance,
        List<HolidayRule> rules,
        List<Holiday> dates) {

    public HolidayCalendar {
        weekend = Set.copyOf(weekend);
        rules = List.copyOf(rules);
        dates = List.copyOf(dates);
    }

    /** The same with further holidays. */
    public HolidayCalendar with(Collection<Holiday> further) {
        var all = new ArrayList<>(dates);
        all.addAll(further);
        return new HolidayCalendar(code, name, source, firstYear, lastYear, weekend, observance, rules, all);
    }

    /** What becomes of a holiday that falls on a weekend; listed dates stay where they are. */
    public enum Observance {
        /** Nothing. */
        SAME_DAY,
        /** One on a Sunday is kept on the next day that is none already. */
        SUNDAY_TO_NEXT,
        /** One on a Saturday is kept on the Friday, one on a Sunday on the Monday. */
        NEAREST_WEEKDAY,
        /** One on a Saturday or Sunday is kept on the next working day. */
        WEEKEND_TO_NEXT
    }

    /** A day on which nobody works. */
    public record Holiday(LocalDate date, String name) {}
}
