package org.claimtrail.command.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.diary.ActivityCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.ActivityDetails;
import org.claimtrail.events.diary.ActivityDetails.*;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.shared.Envelope;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may happen to an activity. */
class ActivityTest {

    private static final ActivityId ID = ActivityId.of(UUID.randomUUID());
    private static final String CLAIM = ClaimId.of(UUID.randomUUID()).toString();
    private static final Subject SUBJECT = new Subject(Subject.Kind.CLAIM, CLAIM, "CLM-2026-000001");
    private static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
    private static final Call CALL = new Call(Direction.OUTBOUND, "+254", null, null);
    private static final Envelope AMINA = by("acme", "amina", "adjuster");
    private static final Envelope SYSTEM = by("acme", "system:test", "system");

    private final AggregateTestFixture<Activity> fixture = new AggregateTestFixture<>(Activity.class);

    ActivityTest() {
        fixture.registerInjectableResource(new Subjects() {
            @Override
            public Optional<Subject> find(String tenant, Subject.Kind kind, String id) {
                return id.equals(CLAIM) ? Optional.of(SUBJECT) : Optional.empty();
            }

            @Override
            public boolean isAppointed(String tenant, Subject.Kind kind, String id, String user) {
                return id.equals(CLAIM) && user.equals("peter");
            }
        });
    }

    @Test
    void what_is_planned_is_about_something_that_there_is() {
        when(plan(CALL, Timing.OPEN)).expectEvents(planned(CALL));
        refused(
                ActivityRefusal.SUBJECT_UNKNOWN,
                new PlanActivity(ID, Subject.Kind.CLAIM, "elsewhere", content(CALL), Timing.OPEN, null, false, null));
        refused(ActivityRefusal.ACTIVITY_EXISTS, plan(CALL, Timing.OPEN), planned(CALL));
    }

    @Test
    void what_was_done_already_and_every_note_is_complete_at_once() {
        var note = new Note("In hospital");
        when(plan(note, Timing.OPEN)).expectEvents(planned(note), new ActivityCompleted(ID, null));
        when(new PlanActivity(ID, Subject.Kind.CLAIM, CLAIM, content(CALL), Timing.OPEN, null, true, "Reached"))
                .expectEvents(planned(CALL), new ActivityCompleted(ID, "Reached"));
        refused(
                ActivityRefusal.NOTE_STANDS,
                new ReopenActivity(ID, "x"),
                planned(note),
                new ActivityCompleted(ID, null));
    }

    @Test
    void it_ends_only_after_it_begins() {
        refused(ActivityRefusal.TIMING_INVALID, plan(CALL, new Timing(null, null, TEN)));
        refused(ActivityRefusal.TIMING_INVALID, plan(CALL, new Timing(null, TEN, TEN)));
        refused(
                ActivityRefusal.TIMING_INVALID,
                new ChangeActivity(ID, content(CALL), new Timing(null, TEN, TEN.minusSeconds(1))),
                planned(CALL));
    }

    @Test
    void it_is_changed_and_given_away_while_it_is_open_and_stays_of_its_kind() {
        var later = new Timing(TEN, null, null);
        when(new ChangeActivity(ID, content(CALL), later), planned(CALL))
                .expectEvents(new ActivityChanged(ID, content(CALL), later));
        when(new ChangeActivity(ID, content(CALL), Timing.OPEN), planned(CALL)).expectNoEvents();
        when(new AssignActivity(ID, "brian"), planned(CALL)).expectEvents(new ActivityAssigned(ID, "brian"));
        when(new AssignActivity(ID, null), planned(CALL)).expectNoEvents();
        refused(
                ActivityRefusal.ACTIVITY_KIND_FIXED,
                new ChangeActivity(ID, content(new Task(List.of())), later),
                planned(CALL));
        refused(
                ActivityRefusal.ACTIVITY_ENDED,
                new ChangeActivity(ID, content(CALL), later),
                planned(CALL),
                new ActivityCancelled(ID, "x"));
    }

    @Test
    void it_is_started_once_ended_once_and_reopened_only_when_it_has_ended() {
        when(new StartActivity(ID), planned(CALL)).expectEvents(new ActivityStarted(ID));
        refused(ActivityRefusal.ACTIVITY_STARTED, new StartActivity(ID), planned(CALL), new ActivityStarted(ID));
        when(new CompleteActivity(ID, "Done"), planned(CALL), new ActivityStarted(ID))
                .expectEvents(new ActivityCompleted(ID, "Done"));
        refused(
                ActivityRefusal.ACTIVITY_ENDED,
                new CompleteActivity(ID, "Done"),
                planned(CALL),
                new ActivityCompleted(ID, null));
        when(new ReopenActivity(ID, "Again"), planned(CALL), new ActivityCancelled(ID, "x"))
                .expectEvents(new ActivityReopened(ID, "Again"));
        refused(ActivityRefusal.ACTIVITY_NOT_ENDED, new ReopenActivity(ID, "Again"), planned(CALL));
    }

    @Test
    void what_has_ended_is_not_given_away_started_or_cancelled_and_a_note_is_not_changed() {
        var done = new ActivityCompleted(ID, null);
        refused(ActivityRefusal.ACTIVITY_ENDED, new AssignActivity(ID, "brian"), planned(CALL), done);
        refused(ActivityRefusal.ACTIVITY_ENDED, new StartActivity(ID), planned(CALL), done);
        refused(ActivityRefusal.ACTIVITY_ENDED, new CancelActivity(ID, "x"), planned(CALL), done);
        when(new CancelActivity(ID, "Not needed"), planned(CALL)).expectEvents(new ActivityCancelled(ID, "Not needed"));
        var note = new Note("In hospital");
        refused(
                ActivityRefusal.NOTE_STANDS,
                new ChangeActivity(ID, content(new Note("Well again")), Timing.OPEN),
                planned(note),
                done);
    }

    @Test
    void an_agreed_inspection_changes_with_its_appointment_only() {
        var agreed = new Inspection("Garage", TEN, TEN.plusSeconds(3600), "peter", AppointmentId.of(UUID.randomUUID()));
        refused(ActivityRefusal.ACTIVITY_FOLLOWS_APPOINTMENT, new CancelActivity(ID, "x"), planned(agreed));
        refused(ActivityRefusal.ACTIVITY_FOLLOWS_APPOINTMENT, new CompleteActivity(ID, "x"), planned(agreed));
        refused(ActivityRefusal.SYSTEM_ONLY, follow(agreed, Standing.BOOKED));
        as(SYSTEM, follow(agreed, Standing.BOOKED)).expectEvents(planned(agreed));
        as(SYSTEM, follow(agreed, Standing.BOOKED), planned(agreed)).expectNoEvents();
        as(SYSTEM, follow(agreed, Standing.MISSED), planned(agreed)).expectEvents(new ActivityCancelled(ID, "words"));
        as(SYSTEM, follow(agreed, Standing.HELD), planned(agreed)).expectEvents(new ActivityCompleted(ID, "words"));
        as(SYSTEM, follow(agreed, Standing.HELD), planned(agreed), new ActivityCompleted(ID, "words"))
                .expectNoEvents();
    }

    private static FollowAppointment follow(ActivityDetails details, Standing standing) {
        return new FollowAppointment(ID, SUBJECT, content(details), Timing.OPEN, "peter", standing, "words");
    }

    private static PlanActivity plan(ActivityDetails details, Timing timing) {
        return new PlanActivity(ID, Subject.Kind.CLAIM, CLAIM, content(details), timing, null, false, null);
    }

    private static ActivityPlanned planned(ActivityDetails details) {
        return new ActivityPlanned(ID, SUBJECT, content(details), Timing.OPEN, assignee(details));
    }

    private static @Nullable String assignee(ActivityDetails details) {
        return details instanceof Inspection inspection ? inspection.assessor() : null;
    }

    private static ActivityContent content(ActivityDetails details) {
        return new ActivityContent(details, "It", null, Priority.NORMAL, List.of());
    }

    private ResultValidator<Activity> when(Object command, ActivityEvent... before) {
        return as(AMINA, command, before);
    }

    private ResultValidator<Activity> as(Envelope who, Object command, ActivityEvent... before) {
        var history = List.of(before).stream().map(ActivityTest::stored).toList();
        return fixture.given(history).when(command, who.toMetadata());
    }

    private void refused(ActivityRefusal refusal, Object command, ActivityEvent... before) {
        when(command, before).expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>("" + refusal) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.refusal() == refusal;
            }
        });
        assertThat(refusal.meaning()).isNotBlank();
    }

    private static EventMessage<?> stored(ActivityEvent event) {
        return GenericEventMessage.asEventMessage(event)
                .andMetaData(by("acme", "amina", "adjuster").toMetadata());
    }
}
