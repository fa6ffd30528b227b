package org.claimtrail.command.diary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.claimtrail.command.diary.AppointmentFacts.Phase;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.Slot;

/** The appointments of one assessor. */
record CalendarState(Map<UUID, AppointmentFacts> appointments) {

    static final CalendarState EMPTY = new CalendarState(Map.of());

    /**
     * The state after an event.
     *
     * @param at the event's place in the calendar's history
     */
    CalendarState after(AppointmentEvent event, long at) {
        var id = event.appointmentId().value();
        var after = new TreeMap<>(appointments);
        after.put(id, AppointmentFacts.after(appointments.get(id), event, at));
        return new CalendarState(after);
    }

    Optional<AppointmentFacts> find(AppointmentId id) {
        return Optional.ofNullable(appointments.get(id.value()));
    }

    /** The slots that are somebody's; another choice of the same appointment frees its own. */
    List<Slot> taken(AppointmentId except) {
        return appointments.values().stream()
                .filter(each -> each.phase() == Phase.BOOKED && !each.id().equals(except))
                .map(AppointmentFacts::slot)
                .filter(Objects::nonNull)
                .toList();
    }
}
