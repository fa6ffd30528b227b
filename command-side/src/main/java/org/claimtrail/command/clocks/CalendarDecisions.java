package org.claimtrail.command.clocks;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimtrail.command.clocks.CalendarCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.CalendarEvent.*;
import org.claimtrail.events.clocks.HolidayCalendar;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.storage.SampleClocks;

/** Decides on what tenants add to holiday calendars. */
final class CalendarDecisions {

    private CalendarDecisions() {}

    static List<CalendarEvent> add(Set<LocalDate> added, AddHoliday c) {
        var known = new WorkingDays(calendar(c.calendar())).holidays(c.date().getYear());
        unless(
                !added.contains(c.date()) && !known.containsKey(c.date()),
                ClockRefusal.HOLIDAY_EXISTS,
                ClockRefusal.HOLIDAY_EXISTS.meaning());
        return List.of(new HolidayAdded(c.calendarId(), c.calendar(), new Holiday(c.date(), c.name())));
    }

    static List<CalendarEvent> remove(Set<LocalDate> added, RemoveHoliday c) {
        calendar(c.calendar());
        unless(added.contains(c.date()), ClockRefusal.HOLIDAY_UNKNOWN, ClockRefusal.HOLIDAY_UNKNOWN.meaning());
        return List.of(new HolidayRemoved(c.calendarId(), c.calendar(), c.date(), c.explanation()));
    }

    private static HolidayCalendar calendar(String code) {
        var calendar = SampleClocks.calendars().get(code);
        if (calendar == null) {
            throw new Refused(ClockRefusal.CALENDAR_UNKNOWN, ClockRefusal.CALENDAR_UNKNOWN.meaning());
        }
        return calendar;
    }
}
