package org.claimtrail.command.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an assessor's calendar, each about one appointment. */
public sealed interface AppointmentCommand {

    @TargetAggregateIdentifier
    CalendarId calendarId();

    AppointmentId appointmentId();

    /** Lets a customer choose when the assessor looks at his loss. */
    record OfferAppointment(
            CalendarId calendarId,
            AppointmentId appointmentId,
            String assessor,
            ClaimId claimId,
            String place,
            int minutes,
            LocalDate from,
            LocalDate to)
            implements AppointmentCommand {}

    /** Chooses a slot by its beginning. */
    record BookAppointment(CalendarId calendarId, AppointmentId appointmentId, Instant begins, Via via)
            implements AppointmentCommand {}

    /** Chooses another slot. */
    record MoveAppointment(CalendarId calendarId, AppointmentId appointmentId, Instant begins, Via via)
            implements AppointmentCommand {}

    /** Has it not take place. */
    record CancelAppointment(CalendarId calendarId, AppointmentId appointmentId, String explanation)
            implements AppointmentCommand {}

    /** Says that it took place. */
    record KeepAppointment(
            CalendarId calendarId,
            AppointmentId appointmentId,
            @Nullable String outcome) implements AppointmentCommand {}

    /** Says that it could not take place, though the assessor was there. */
    record MissAppointment(CalendarId calendarId, AppointmentId appointmentId, String explanation)
            implements AppointmentCommand {}
}
