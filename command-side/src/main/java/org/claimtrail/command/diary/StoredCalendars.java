package org.claimtrail.command.diary;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.springframework.stereotype.Component;

/** Reads calendars out of their own events: always current. */
@Component
final class StoredCalendars implements KnownAppointments {

    private final EventStore events;

    StoredCalendars(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<AppointmentFacts> find(String tenant, CalendarId calendar, AppointmentId appointment) {
        return read(tenant, calendar).find(appointment);
    }

    @Override
    public List<Slot> taken(String tenant, CalendarId calendar, AppointmentId except) {
        return read(tenant, calendar).taken(except);
    }

    private CalendarState read(String tenant, CalendarId calendar) {
        var state = CalendarState.EMPTY;
        for (var stored : StoredEvents.of(events, tenant, AppointmentEvent.class, calendar)) {
            state = state.after(stored.event(), stored.version());
        }
        return state;
    }
}
