package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.CalendarEvent.HolidayAdded;
import org.claimtrail.events.clocks.CalendarEvent.HolidayRemoved;
import org.claimtrail.events.clocks.CalendarId;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.storage.SampleClocks;
import org.springframework.stereotype.Component;

/** Reads what tenants have added to calendars out of their own events. */
@Component
final class StoredCalendars implements Calendars {

    private static final Map<String, WorkingDays> SAMPLES = samples();

    private final EventStore events;

    StoredCalendars(EventStore events) {
        this.events = events;
    }

    @Override
    public WorkingDays of(String tenant, String code) {
        var sample = SampleClocks.calendars().get(code);
        var plain = SAMPLES.get(code);
        if (sample == null || plain == null) {
            throw new Refused(ClockRefusal.CALENDAR_UNKNOWN, "There is no holiday calendar " + code + ".");
        }
        var id = CalendarId.of(tenant, code).toString();
        if (events.lastSequenceNumberFor(id).isEmpty()) {
            return plain;
        }
        var added = new LinkedHashMap<LocalDate, Holiday>();
        for (var stored : StoredEvents.of(events, tenant, CalendarEvent.class, id)) {
            switch (stored.event()) {
                case HolidayAdded e -> added.put(e.holiday().date(), e.holiday());
                case HolidayRemoved e -> added.remove(e.date());
            }
        }
        return added.isEmpty() ? plain : new WorkingDays(sample.with(added.values()));
    }

    private static Map<String, WorkingDays> samples() {
        var samples = new LinkedHashMap<String, WorkingDays>();
        SampleClocks.calendars().forEach((code, calendar) -> samples.put(code, new WorkingDays(calendar)));
        return samples;
    }
}
