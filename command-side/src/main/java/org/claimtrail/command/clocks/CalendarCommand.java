package org.claimtrail.command.clocks;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.clocks.CalendarId;

/** What a tenant can ask of a holiday calendar. */
public sealed interface CalendarCommand {

    @TargetAggregateIdentifier
    CalendarId calendarId();

    /** Adds a holiday. */
    record AddHoliday(CalendarId calendarId, String calendar, LocalDate date, String name) implements CalendarCommand {}

    /** Takes a holiday back that was added. */
    record RemoveHoliday(CalendarId calendarId, String calendar, LocalDate date, String explanation)
            implements CalendarCommand {}
}
