package org.claimtrail.events.diary;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to the inspections that are agreed with one assessor; together they are his calendar. */
public sealed interface AppointmentEvent extends DomainEvent {

    CalendarId calendarId();

    AppointmentId appointmentId();

    /**
     * The customer may choose when an assessor looks at his loss.
     *
     * @param minutes how long it takes
     * @param from the first day that he may choose
     * @param to the last one
     */
    record AppointmentOffered(
            CalendarId calendarId,
            AppointmentId appointmentId,
            String assessor,
            ClaimId claimId,
            String claimNumber,
            String place,
            int minutes,
            LocalDate from,
            LocalDate to)
            implements AppointmentEvent {}

    /** A slot was chosen: it is nobody else's. */
    record AppointmentBooked(CalendarId calendarId, AppointmentId appointmentId, Slot slot, Via via)
            implements AppointmentEvent {}

    /** Another slot was chosen; the one before is free again. */
    record AppointmentMoved(CalendarId calendarId, AppointmentId appointmentId, Slot before, Slot slot, Via via)
            implements AppointmentEvent {}

    /** It will not take place; its slot is free again. */
    record AppointmentCancelled(CalendarId calendarId, AppointmentId appointmentId, String explanation)
            implements AppointmentEvent {}

    /** The assessor has looked at the loss. */
    record AppointmentHeld(
            CalendarId calendarId,
            AppointmentId appointmentId,
            @Nullable String outcome) implements AppointmentEvent {}

    /** The assessor was there and could not look at the loss. */
    record AppointmentMissed(CalendarId calendarId, AppointmentId appointmentId, String explanation)
            implements AppointmentEvent {}

    /** By which way a slot was chosen. */
    enum Via {
        /** Somebody who works for the tenant chose it. */
        STAFF,
        /** The customer did, logged in. */
        CUSTOMER,
        /** Whoever had the link that was made for the customer did. */
        LINK
    }
}
