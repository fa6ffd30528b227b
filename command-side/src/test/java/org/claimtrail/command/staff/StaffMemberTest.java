package org.claimtrail.command.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.staff.StaffCommand.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.events.staff.WorkingHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may happen to somebody who works for a tenant. */
class StaffMemberTest {

    private static final StaffId AMINA = StaffId.of("acme", "amina");
    private static final AbsenceId LEAVE = AbsenceId.of(UUID.randomUUID());
    private static final ClaimId CLAIM = ClaimId.of(UUID.randomUUID());
    private static final ClaimId OTHER = ClaimId.of(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Envelope SYSTEM = by("acme", "system:test", "system");
    private static final Envelope BOSS = by("acme", "boss", "supervisor");

    private final StaffFacts enrolled = after(new StaffMemberEnrolled(AMINA, "amina", profile(1)));

    @Test
    void nobody_is_enrolled_twice_or_with_the_same_skill_twice() {
        assertThat(StaffDecisions.enrol(StaffFacts.NOBODY, new EnrolStaffMember(AMINA, "amina", profile(1))))
                .containsExactly(new StaffMemberEnrolled(AMINA, "amina", profile(1)));
        refused(
                StaffRefusal.STAFF_ENROLLED,
                () -> StaffDecisions.enrol(enrolled, new EnrolStaffMember(AMINA, "amina", profile(1))));
        var skill = new Skill(Skill.Kind.PERIL, "fire", 1);
        var twice = new StaffProfile(
                List.of(Duty.ADJUSTER), 1, List.of(skill, new Skill(Skill.Kind.PERIL, "fire", 2)), null, List.of());
        refused(
                StaffRefusal.SKILL_REPEATED,
                () -> StaffDecisions.change(enrolled, new ChangeStaffMember(AMINA, twice)));
    }

    @Test
    void working_hours_end_after_they_begin_and_do_not_overlap() {
        refused(StaffRefusal.HOURS_INVALID, () -> change(hours("12:00", "08:00")));
        refused(StaffRefusal.HOURS_INVALID, () -> change(hours("08:00", "12:00"), hours("11:00", "13:00")));
        assertThat(change(hours("08:00", "12:00"), hours("12:00", "13:00"))).hasSize(1);
    }

    @Test
    void who_is_chosen_must_be_there_and_have_room() {
        assertThat(StaffDecisions.take(enrolled, take(CLAIM, true), SYSTEM))
                .containsExactly(new ClaimTaken(AMINA, "amina", CLAIM, true));
        var full = enrolled.after(new ClaimTaken(AMINA, "amina", CLAIM, true), Instant.EPOCH);
        assertThat(StaffDecisions.take(full, take(CLAIM, true), SYSTEM)).isEmpty();
        refused(StaffRefusal.AT_CAPACITY, () -> StaffDecisions.take(full, take(OTHER, true), SYSTEM));
        refused(StaffRefusal.STAFF_ABSENT, () -> StaffDecisions.take(absent(), take(CLAIM, true), SYSTEM));
        var gone = enrolled.after(new StaffMemberDeactivated(AMINA, "x"), Instant.EPOCH);
        refused(StaffRefusal.STAFF_INACTIVE, () -> StaffDecisions.take(gone, take(CLAIM, true), SYSTEM));
        refused(StaffRefusal.SYSTEM_ONLY, () -> StaffDecisions.take(enrolled, take(CLAIM, true), BOSS));
    }

    @Test
    void whom_a_person_has_named_has_the_claim_whatever_he_has_to_do() {
        var full = enrolled.after(new ClaimTaken(AMINA, "amina", CLAIM, false), Instant.EPOCH);
        assertThat(StaffDecisions.take(full, take(OTHER, false), SYSTEM)).hasSize(1);
        assertThat(StaffDecisions.take(StaffFacts.NOBODY, take(OTHER, false), SYSTEM))
                .hasSize(1);
        assertThat(StaffDecisions.giveBack(full, new ReturnClaim(AMINA, CLAIM), SYSTEM))
                .hasSize(1);
        assertThat(StaffDecisions.giveBack(full, new ReturnClaim(AMINA, OTHER), SYSTEM))
                .isEmpty();
    }

    @Test
    void claims_are_handed_over_only_if_they_are_his_and_to_somebody_who_is_there() {
        var holder = enrolled.after(new ClaimTaken(AMINA, "amina", CLAIM, false), Instant.EPOCH);
        var brian = Optional.of(named("brian"));
        assertThat(StaffDecisions.handOver(holder, handOver("brian", CLAIM, CLAIM), brian))
                .containsExactly(new ClaimsHandedOver(AMINA, "amina", "brian", List.of(CLAIM)));
        refused(StaffRefusal.CLAIM_NOT_HELD, () -> StaffDecisions.handOver(holder, handOver("brian", OTHER), brian));
        refused(
                StaffRefusal.DEPUTY_INVALID,
                () -> StaffDecisions.handOver(holder, handOver("nobody", CLAIM), Optional.empty()));
        refused(
                StaffRefusal.DEPUTY_INVALID,
                () -> StaffDecisions.handOver(holder, handOver("amina", CLAIM), Optional.of(holder)));
        refused(
                StaffRefusal.DEPUTY_ABSENT,
                () -> StaffDecisions.handOver(holder, handOver("brian", CLAIM), Optional.of(absent())));
    }

    @Test
    void absences_of_one_person_do_not_overlap_and_end_not_before_they_begin() {
        assertThat(AbsenceDecisions.request(enrolled, request(DAY, DAY, null), Optional.empty()))
                .hasSize(1);
        refused(
                StaffRefusal.ABSENCE_INVALID,
                () -> AbsenceDecisions.request(enrolled, request(DAY, DAY.minusDays(1), null), Optional.empty()));
        refused(
                StaffRefusal.ABSENCE_OVERLAPS,
                () -> AbsenceDecisions.request(
                        absent(),
                        new RequestAbsence(
                                AMINA, AbsenceId.of(UUID.randomUUID()), DAY.minusDays(3), DAY, AbsenceKind.OTHER, null),
                        Optional.empty()));
        refused(
                StaffRefusal.DEPUTY_INVALID,
                () -> AbsenceDecisions.request(enrolled, request(DAY, DAY, "ghost"), Optional.empty()));
        refused(
                StaffRefusal.DEPUTY_INVALID,
                () -> AbsenceDecisions.request(enrolled, request(DAY, DAY, "amina"), Optional.of(enrolled)));
        refused(
                StaffRefusal.STAFF_NOT_FOUND,
                () -> AbsenceDecisions.request(StaffFacts.NOBODY, request(DAY, DAY, null), Optional.empty()));
    }

    @Test
    void nobody_decides_on_his_own_absence_and_nobody_twice() {
        var asked =
                enrolled.after(new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.OTHER, null), Instant.EPOCH);
        var approve = new ApproveAbsence(AMINA, LEAVE, null);
        refused(
                StaffRefusal.ABSENCE_OWN,
                () -> AbsenceDecisions.approve(
                        asked, approve, by("acme", "amina", "supervisor"), name -> Optional.empty()));
        assertThat(AbsenceDecisions.approve(asked, approve, BOSS, name -> Optional.empty()))
                .hasSize(1);
        refused(
                StaffRefusal.ABSENCE_DECIDED,
                () -> AbsenceDecisions.approve(absent(), approve, BOSS, name -> Optional.empty()));
        assertThat(AbsenceDecisions.withdraw(absent(), new WithdrawAbsence(AMINA, LEAVE, "x")))
                .hasSize(1);
        refused(
                StaffRefusal.ABSENCE_UNKNOWN,
                () -> AbsenceDecisions.withdraw(enrolled, new WithdrawAbsence(AMINA, LEAVE, "x")));
        refused(
                StaffRefusal.DEPUTY_ABSENT,
                () -> AbsenceDecisions.approve(
                        asked, new ApproveAbsence(AMINA, LEAVE, "brian"), BOSS, name -> Optional.of(absent())));
    }

    private StaffFacts absent() {
        return enrolled.after(new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.SICK_LEAVE, null), Instant.EPOCH)
                .after(new AbsenceApproved(AMINA, LEAVE, null), Instant.EPOCH);
    }

    private List<StaffEvent> change(WorkingHours... hours) {
        return StaffDecisions.change(
                enrolled,
                new ChangeStaffMember(
                        AMINA, new StaffProfile(List.of(Duty.ASSESSOR), 0, List.of(), null, List.of(hours))));
    }

    private static WorkingHours hours(String from, String to) {
        return new WorkingHours(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static TakeClaim take(ClaimId claim, boolean chosen) {
        return new TakeClaim(AMINA, "amina", claim, chosen, DAY);
    }

    private static HandOverClaims handOver(String to, ClaimId... claims) {
        return new HandOverClaims(AMINA, to, List.of(claims), DAY);
    }

    private static RequestAbsence request(LocalDate from, LocalDate to, @Nullable String deputy) {
        return new RequestAbsence(AMINA, LEAVE, from, to, AbsenceKind.ANNUAL_LEAVE, deputy);
    }

    private static StaffFacts named(String handle) {
        return StaffFacts.NOBODY.after(
                new StaffMemberEnrolled(StaffId.of("acme", handle), handle, profile(1)), Instant.EPOCH);
    }

    private static StaffFacts after(StaffEvent event) {
        return StaffFacts.NOBODY.after(event, Instant.EPOCH);
    }

    private static StaffProfile profile(int capacity) {
        return new StaffProfile(List.of(Duty.ADJUSTER), capacity, List.of(), null, List.of());
    }

    private static void refused(StaffRefusal refusal, Supplier<?> decision) {
        assertThatThrownBy(decision::get)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
