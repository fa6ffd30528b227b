package org.claimtrail.command.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is called upon, when he is not there, and what keeps his time free. */
class StaffLifeTest {

    private static final StaffId AMINA = StaffId.of("acme", "amina");
    private static final AbsenceId LEAVE = AbsenceId.of(new UUID(0, 1));
    private static final AbsenceId SECOND = AbsenceId.of(new UUID(0, 2));
    private static final UUID BLOCK = new UUID(0, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Envelope BOSS = by("acme", "boss", "supervisor");
    private static final StaffFacts ENROLLED = after(new StaffMemberEnrolled(AMINA, "amina", profile()));
    private static final TimeBlocked BLOCKED = new TimeBlocked(AMINA, BLOCK, TEN, TEN.plusSeconds(3600), "Dentist");

    @Test
    void a_profile_that_contradicts_itself_enrols_nobody() {
        var fire = new Skill(Skill.Kind.PERIL, "fire", 1);
        refused(
                StaffRefusal.SKILL_REPEATED,
                () -> StaffDecisions.enrol(
                        StaffFacts.NOBODY, new EnrolStaffMember(AMINA, "amina", profile(fire, fire))));
    }

    @Test
    void somebody_has_several_skills_and_one_name_of_two_kinds_is_two() {
        var several = profile(
                new Skill(Skill.Kind.PERIL, "fire", 1),
                new Skill(Skill.Kind.PERIL, "theft", 1),
                new Skill(Skill.Kind.LABEL, "fire", 1));
        assertThat(StaffDecisions.change(ENROLLED, new ChangeStaffMember(AMINA, several)))
                .containsExactly(new StaffMemberChanged(AMINA, several));
        assertThat(StaffDecisions.change(ENROLLED, new ChangeStaffMember(AMINA, profile())))
                .isEmpty();
    }

    @Test
    void somebody_is_called_upon_until_he_is_not_and_again_when_he_is() {
        var gone = new StaffMemberDeactivated(AMINA, "Left");
        assertThat(StaffDecisions.deactivate(ENROLLED, new DeactivateStaffMember(AMINA, "Left")))
                .containsExactly(gone);
        refused(
                StaffRefusal.STAFF_INACTIVE,
                () -> StaffDecisions.deactivate(after(ENROLLED, gone), new DeactivateStaffMember(AMINA, "x")));
        assertThat(StaffDecisions.reactivate(after(ENROLLED, gone), new ReactivateStaffMember(AMINA)))
                .containsExactly(new StaffMemberReactivated(AMINA));
        refused(StaffRefusal.STAFF_ACTIVE, () -> StaffDecisions.reactivate(ENROLLED, new ReactivateStaffMember(AMINA)));
        refused(
                StaffRefusal.STAFF_NOT_FOUND,
                () -> StaffDecisions.deactivate(StaffFacts.NOBODY, new DeactivateStaffMember(AMINA, "x")));
        refused(
                StaffRefusal.STAFF_NOT_FOUND,
                () -> StaffDecisions.reactivate(StaffFacts.NOBODY, new ReactivateStaffMember(AMINA)));
    }

    @Test
    void a_time_is_kept_free_once_and_ends_after_it_begins() {
        var busy = after(ENROLLED, BLOCKED);
        assertThat(block(ENROLLED, BLOCK, TEN.plusSeconds(3600))).containsExactly(BLOCKED);
        assertThat(block(busy, BLOCK, TEN.plusSeconds(3600))).isEmpty();
        assertThat(block(busy, new UUID(0, 4), TEN.plusSeconds(1))).hasSize(1);
        refused(StaffRefusal.BLOCK_INVALID, () -> block(ENROLLED, BLOCK, TEN));
        refused(StaffRefusal.STAFF_NOT_FOUND, () -> block(StaffFacts.NOBODY, BLOCK, TEN.plusSeconds(1)));
    }

    @Test
    void a_time_that_was_kept_free_is_given_back() {
        var busy = after(ENROLLED, BLOCKED);
        assertThat(StaffDecisions.unblock(busy, new UnblockTime(AMINA, BLOCK)))
                .containsExactly(new TimeUnblocked(AMINA, BLOCK));
        refused(StaffRefusal.BLOCK_UNKNOWN, () -> StaffDecisions.unblock(busy, new UnblockTime(AMINA, new UUID(0, 4))));
        refused(StaffRefusal.BLOCK_UNKNOWN, () -> StaffDecisions.unblock(ENROLLED, new UnblockTime(AMINA, BLOCK)));
    }

    @Test
    void a_time_that_was_given_back_is_free_and_the_others_are_not() {
        var other = new TimeBlocked(AMINA, new UUID(0, 4), TEN, TEN.plusSeconds(60), "Training");
        var busy = after(after(ENROLLED, BLOCKED), other);
        assertThat(after(busy, new TimeUnblocked(AMINA, BLOCK)).blocks())
                .extracting(StaffFacts.Block::id)
                .containsExactly(new UUID(0, 4));
    }

    @Test
    void an_absence_that_was_turned_down_or_withdrawn_is_none_and_the_others_stay() {
        var asked = after(ENROLLED, new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.OTHER, null));
        var two = after(
                asked, new AbsenceRequested(AMINA, SECOND, DAY.plusDays(1), DAY.plusDays(1), AbsenceKind.OTHER, null));
        for (var end :
                List.of(new AbsenceRejected(AMINA, LEAVE, "No"), new AbsenceWithdrawn(AMINA, LEAVE, "Not needed"))) {
            assertThat(after(two, end).absences())
                    .extracting(StaffFacts.Absence::id)
                    .containsExactly(SECOND);
        }
    }

    @Test
    void only_a_process_gives_a_claim_back() {
        var claim = ClaimId.of(new UUID(0, 9));
        var holder = after(ENROLLED, new ClaimTaken(AMINA, "amina", claim, true));
        refused(StaffRefusal.SYSTEM_ONLY, () -> StaffDecisions.giveBack(holder, new ReturnClaim(AMINA, claim), BOSS));
    }

    @Test
    void an_absence_is_asked_for_once_and_others_follow_before_and_after_it() {
        var asked = after(ENROLLED, new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.OTHER, null));
        refused(StaffRefusal.ABSENCE_EXISTS, () -> request(asked, LEAVE, DAY.plusDays(9), null, Optional.empty()));
        refused(StaffRefusal.ABSENCE_OVERLAPS, () -> request(asked, SECOND, DAY, null, Optional.empty()));
        for (var other : List.of(DAY.minusDays(1), DAY.plusDays(1))) {
            assertThat(request(asked, SECOND, other, null, Optional.empty()))
                    .containsExactly(new AbsenceRequested(AMINA, SECOND, other, other, AbsenceKind.OTHER, null));
        }
    }

    @Test
    void a_deputy_is_called_upon_and_there_on_those_days() {
        var brian = after(new StaffMemberEnrolled(StaffId.of("acme", "brian"), "brian", profile()));
        assertThat(request(ENROLLED, LEAVE, DAY, "brian", Optional.of(brian)))
                .containsExactly(new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.OTHER, "brian"));
        var away = after(
                after(brian, new AbsenceRequested(AMINA, SECOND, DAY, DAY, AbsenceKind.OTHER, null)),
                new AbsenceApproved(AMINA, SECOND, null));
        refused(StaffRefusal.DEPUTY_ABSENT, () -> request(ENROLLED, LEAVE, DAY, "brian", Optional.of(away)));
        assertThat(request(ENROLLED, LEAVE, DAY.plusDays(1), "brian", Optional.of(away)))
                .hasSize(1);
    }

    @Test
    void an_absence_is_turned_down_by_another_before_it_was_approved() {
        var asked = after(ENROLLED, new AbsenceRequested(AMINA, LEAVE, DAY, DAY, AbsenceKind.OTHER, null));
        var reject = new RejectAbsence(AMINA, LEAVE, "Too many are away");
        assertThat(AbsenceDecisions.reject(asked, reject, BOSS))
                .containsExactly(new AbsenceRejected(AMINA, LEAVE, "Too many are away"));
        refused(
                StaffRefusal.ABSENCE_OWN,
                () -> AbsenceDecisions.reject(asked, reject, by("acme", "amina", "supervisor")));
        refused(
                StaffRefusal.ABSENCE_DECIDED,
                () -> AbsenceDecisions.reject(after(asked, new AbsenceApproved(AMINA, LEAVE, null)), reject, BOSS));
    }

    private static List<StaffEvent> block(StaffFacts state, UUID id, Instant until) {
        return StaffDecisions.block(state, new BlockTime(AMINA, id, TEN, until, "Dentist"));
    }

    private static List<StaffEvent> request(
            StaffFacts state, AbsenceId id, LocalDate on, @Nullable String deputy, Optional<StaffFacts> found) {
        return AbsenceDecisions.request(state, new RequestAbsence(AMINA, id, on, on, AbsenceKind.OTHER, deputy), found);
    }

    private static StaffFacts after(StaffEvent event) {
        return after(StaffFacts.NOBODY, event);
    }

    private static StaffFacts after(StaffFacts state, StaffEvent event) {
        return state.after(event, Instant.EPOCH);
    }

    private static StaffProfile profile(Skill... skills) {
        return new StaffProfile(List.of(Duty.ADJUSTER), 1, List.of(skills), null, List.of());
    }

    private static void refused(StaffRefusal refusal, Supplier<?> decision) {
        assertThatThrownBy(decision::get)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
