package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.AssignmentEvent.*;
import org.claimtrail.events.staff.AssignmentId;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.WorkingHours;

/** One of each staff event, every field set. */
final class StaffSamples {

    private static final StaffId AMINA = StaffId.of("0198f2a4-0b01-8d00-8000-0242ac120002");
    private static final AbsenceId LEAVE = AbsenceId.of("0198f2a4-0b02-8d00-8000-0242ac120002");
    private static final AssignmentId SEARCH = AssignmentId.of("0198f2a4-0b03-8d00-8000-0242ac120002");
    private static final UUID BLOCK = UUID.fromString("0198f2a4-0b04-8d00-8000-0242ac120002");
    private static final UUID BRANCH = UUID.fromString("0198f2a4-0b05-8d00-8000-0242ac120002");
    private static final StaffProfile PROFILE = new StaffProfile(
            List.of(StaffProfile.Duty.ADJUSTER, StaffProfile.Duty.ASSESSOR),
            40,
            List.of(new Skill(Skill.Kind.PRODUCT, "motor-private", 4)),
            BRANCH,
            List.of(new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 30))));
    private static final Ranking RANKING = new Ranking(
            LocalDate.of(2026, 3, 2),
            "motor-private",
            "collision",
            List.of(
                    new Considered(
                            "amina.otieno",
                            true,
                            12,
                            40,
                            4,
                            Instant.parse("2026-03-01T09:30:00Z"),
                            List.of(Reason.SKILLED)),
                    new Considered(
                            "brian.mwangi",
                            false,
                            40,
                            40,
                            0,
                            Instant.parse("2026-02-27T09:30:00Z"),
                            List.of(Reason.ABSENT, Reason.AT_CAPACITY))));

    private StaffSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new StaffMemberEnrolled(AMINA, "amina.otieno", PROFILE),
                new StaffMemberChanged(AMINA, PROFILE),
                new StaffMemberDeactivated(AMINA, "Moved to another house."),
                new StaffMemberReactivated(AMINA),
                new AbsenceRequested(
                        AMINA,
                        LEAVE,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 10),
                        AbsenceKind.ANNUAL_LEAVE,
                        "brian.mwangi"),
                new AbsenceApproved(AMINA, LEAVE, "brian.mwangi"),
                new AbsenceRejected(AMINA, LEAVE, "Too many are away."),
                new AbsenceWithdrawn(AMINA, LEAVE, "The journey was cancelled."),
                new TimeBlocked(
                        AMINA,
                        BLOCK,
                        Instant.parse("2026-03-10T06:00:00Z"),
                        Instant.parse("2026-03-10T08:00:00Z"),
                        "At court"),
                new TimeUnblocked(AMINA, BLOCK),
                new ClaimTaken(AMINA, "amina.otieno", CLAIM, true),
                new ClaimReturned(AMINA, CLAIM),
                new ClaimsHandedOver(AMINA, "amina.otieno", "brian.mwangi", List.of(CLAIM)),
                new AssignmentProposed(SEARCH, CLAIM, "CLM-2026-000123", "amina.otieno", RANKING),
                new AssignmentChosen(SEARCH, CLAIM, "CLM-2026-000123", "amina.otieno", RANKING));
    }
}
