package org.claimtrail.command.diary;

import java.util.List;
import java.util.Optional;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;

/** Knows how appointments stand now. */
public interface KnownAppointments {

    /** An appointment as it stands now; empty when the tenant's calendar has none. */
    Optional<AppointmentFacts> find(String tenant, CalendarId calendar, AppointmentId appointment);

    /** The slots of a calendar that are others' than the appointment's. */
    List<Slot> taken(String tenant, CalendarId calendar, AppointmentId except);
}
