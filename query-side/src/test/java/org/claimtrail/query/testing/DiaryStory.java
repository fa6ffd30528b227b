package org.claimtrail.query.testing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.diary.ActivityDetails.*;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.AssignmentEvent.*;
import org.claimtrail.events.staff.AssignmentId;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.WorkingHours;

/** What people do about a claim: a call, a note, an inspection, an absence, and who is chosen to handle it. */
public final class DiaryStory {

    public final ActivityId call = ActivityId.of(UUID.randomUUID());
    public final ActivityId note = ActivityId.of(UUID.randomUUID());
    public final AppointmentId appointment = AppointmentId.of(UUID.randomUUID());
    public final CalendarId calendar = CalendarId.of(UUID.randomUUID());
    public final StaffId amina = StaffId.of(UUID.randomUUID());
    public final AbsenceId leave = AbsenceId.of(UUID.randomUUID());
    private final StaffId brian = StaffId.of(UUID.randomUUID());
    private final UUID block = UUID.randomUUID();
    private final Story story;

    public DiaryStory(Story story) {
        this.story = story;
    }

    public DiaryStory happens() {
        activities();
        staff();
        appointments();
        return this;
    }

    private void activities() {
        var subject = new Subject(Subject.Kind.CLAIM, story.claim.toString(), story.number);
        var due = new Timing(Instant.parse("2026-03-10T14:00:00Z"), null, null);
        story.trail.happens(
                new ActivityPlanned(call, subject, content("Call her", Priority.LOW), due, "amina"),
                new ActivityChanged(call, content("Call her again", Priority.URGENT), due),
                new ActivityAssigned(call, "brian"),
                new ActivityStarted(call),
                new ActivityCompleted(call, "Reached"),
                new ActivityReopened(call, "She called back"),
                new ActivityPlanned(
                        note,
                        subject,
                        new ActivityContent(new Note("In hospital"), "Known", null, Priority.NORMAL, List.of()),
                        Timing.OPEN,
                        null),
                new ActivityCancelled(note, "Wrong claim"));
    }

    private void staff() {
        story.trail.happens(
                new StaffMemberEnrolled(amina, "amina-" + amina, profile(4)),
                new StaffMemberChanged(amina, profile(5)),
                new AbsenceRequested(
                        amina,
                        leave,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 10),
                        AbsenceKind.TRAINING,
                        "brian"),
                new AbsenceApproved(amina, leave, "brian"),
                new TimeBlocked(
                        amina,
                        block,
                        Instant.parse("2026-03-10T06:00:00Z"),
                        Instant.parse("2026-03-10T07:00:00Z"),
                        "At court"),
                new ClaimTaken(amina, "amina-" + amina, story.claim, true),
                new ClaimTaken(brian, "brian-" + brian, story.claim, false),
                new ClaimReturned(brian, story.claim),
                new AssignmentChosen(
                        AssignmentId.of(UUID.randomUUID()),
                        story.claim,
                        story.number,
                        "amina",
                        new Ranking(
                                LocalDate.of(2026, 3, 2),
                                "MOTOR",
                                "COLLISION",
                                List.of(new Considered("amina", true, 0, 4, 3, null, List.of(Reason.SKILLED))))));
    }

    private void appointments() {
        var morning = slot("2026-03-10T06:00:00Z", "2026-03-10T07:00:00Z");
        var noon = slot("2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z");
        story.trail.happens(
                new AppointmentOffered(
                        calendar,
                        appointment,
                        "peter-ochieng",
                        story.claim,
                        story.number,
                        "Garage",
                        60,
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 13)),
                new AppointmentBooked(calendar, appointment, morning, Via.CUSTOMER),
                new AppointmentMoved(calendar, appointment, morning, noon, Via.LINK),
                new AppointmentHeld(calendar, appointment, "The car can be repaired"));
    }

    private static ActivityContent content(String title, Priority priority) {
        return new ActivityContent(
                new Call(Direction.OUTBOUND, "+254711000000", 3, CallResult.REACHED),
                title,
                "About the abstract",
                priority,
                List.of("police"));
    }

    private static StaffProfile profile(int capacity) {
        return new StaffProfile(
                List.of(StaffProfile.Duty.ADJUSTER, StaffProfile.Duty.ASSESSOR),
                capacity,
                List.of(new Skill(Skill.Kind.PRODUCT, "MOTOR", 3)),
                null,
                List.of(new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 30))));
    }

    private static Slot slot(String from, String until) {
        return new Slot(Instant.parse(from), Instant.parse(until));
    }
}
