package org.claimtrail.events.clocks;

import java.time.LocalDate;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.claimtrail.events.shared.DomainEvent;

/** What a tenant can add to a holiday calendar. */
public sealed interface CalendarEvent extends DomainEvent {

    CalendarId calendarId();

    /** Nobody works on this day either. */
    record HolidayAdded(CalendarId calendarId, String calendar, Holiday holiday) implements CalendarEvent {}

    /** A day that was added is a working day after all. */
    record HolidayRemoved(CalendarId calendarId, String calendar, LocalDate date, String explanation)
            implements CalendarEvent {}
}
