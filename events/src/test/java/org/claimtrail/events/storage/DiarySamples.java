package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.diary.ActivityDetails.*;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.shared.DomainEvent;

/** One of each event of the diary, every field set. */
final class DiarySamples {

    private static final ActivityId ACTIVITY = ActivityId.of("0198f2a4-0a01-8d00-8000-0242ac120002");
    private static final AppointmentId APPOINTMENT = AppointmentId.of("0198f2a4-0a02-8d00-8000-0242ac120002");
    private static final CalendarId CALENDAR = CalendarId.of("0198f2a4-0a03-8d00-8000-0242ac120002");
    private static final Slot MORNING = slot("2026-03-10T06:00:00Z", "2026-03-10T07:00:00Z");
    private static final Slot NOON = slot("2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z");
    private static final Timing TIMING = new Timing(
            Instant.parse("2026-03-10T14:00:00Z"),
            Instant.parse("2026-03-10T06:00:00Z"),
            Instant.parse("2026-03-10T07:00:00Z"));

    private DiarySamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new ActivityPlanned(
                        ACTIVITY,
                        new Subject(Subject.Kind.CLAIM, CLAIM.toString(), "CLM-2026-000123"),
                        new ActivityContent(
                                new Inspection(
                                        "Mombasa Road Garage",
                                        Instant.parse("2026-03-10T06:00:00Z"),
                                        Instant.parse("2026-03-10T07:00:00Z"),
                                        "peter.ochieng",
                                        APPOINTMENT),
                                "Look at the car",
                                "Chassis number and bumper",
                                Priority.HIGH,
                                List.of("vehicle")),
                        TIMING,
                        "peter.ochieng"),
                new ActivityChanged(
                        ACTIVITY,
                        new ActivityContent(
                                new Call(Direction.OUTBOUND, "+254711000000", 7, CallResult.REACHED),
                                "Call the insured",
                                "About the police abstract",
                                Priority.NORMAL,
                                List.of("documents")),
                        TIMING),
                new ActivityAssigned(ACTIVITY, "amina.otieno"),
                new ActivityStarted(ACTIVITY),
                new ActivityCompleted(ACTIVITY, "The car can be repaired."),
                new ActivityCancelled(ACTIVITY, "The claim was withdrawn."),
                new ActivityReopened(ACTIVITY, "The garage found more."),
                new AppointmentOffered(
                        CALENDAR,
                        APPOINTMENT,
                        "peter.ochieng",
                        CLAIM,
                        "CLM-2026-000123",
                        "Mombasa Road Garage",
                        60,
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 13)),
                new AppointmentBooked(CALENDAR, APPOINTMENT, MORNING, Via.CUSTOMER),
                new AppointmentMoved(CALENDAR, APPOINTMENT, MORNING, NOON, Via.LINK),
                new AppointmentCancelled(CALENDAR, APPOINTMENT, "The claim was withdrawn."),
                new AppointmentHeld(CALENDAR, APPOINTMENT, "The car can be repaired."),
                new AppointmentMissed(CALENDAR, APPOINTMENT, "Nobody opened."));
    }

    private static Slot slot(String from, String until) {
        return new Slot(Instant.parse(from), Instant.parse(until));
    }
}
