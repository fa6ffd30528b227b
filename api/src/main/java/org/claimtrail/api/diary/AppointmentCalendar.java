package org.claimtrail.api.diary;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.claimtrail.command.diary.AppointmentFacts;
import org.claimtrail.command.diary.AppointmentFacts.Phase;
import org.claimtrail.events.diary.Slot;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes an appointment for people's own calendars (RFC 5545). Its identifier stays the same, and every change counts, so that a
 * calendar which has the appointment already moves or strikes it out instead of noting it twice.
 */
@Component
final class AppointmentCalendar {

    static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Clock clock;

    AppointmentCalendar(Clock clock) {
        this.clock = clock;
    }

    /** The file to be saved; empty as long as no time has been chosen. */
    Optional<ResponseEntity<String>> answer(AppointmentFacts appointment) {
        return Optional.ofNullable(appointment.slot())
                .map(slot -> ResponseEntity.ok()
                        .contentType(TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inspection.ics\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(text(appointment, slot)));
    }

    String text(AppointmentFacts appointment, Slot slot) {
        var cancelled = appointment.phase() == Phase.CANCELLED;
        var event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@claimtrail"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(appointment.moves() + (cancelled ? 1 : 0)));
        event.add(new DtStart<>(slot.from()));
        event.add(new DtEnd<>(slot.until()));
        event.add(new Summary("Inspection for claim " + appointment.claimNumber()));
        event.add(new Location(appointment.place()));
        event.add(new Description("An assessor looks at the loss. It takes " + appointment.minutes() + " minutes."));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Claimtrail//Appointments//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
