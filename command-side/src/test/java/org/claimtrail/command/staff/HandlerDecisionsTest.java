package org.claimtrail.command.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.command.staff.HandlerDecisions.Need;
import org.claimtrail.command.staff.StaffFacts.Absence;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.AssignmentEvent.Considered;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.claimtrail.events.staff.AssignmentEvent.Reason;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandlerDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Need MOTOR = new Need("motor-private", "collision");
    private static final Skill MOTOR_SKILL = new Skill(Skill.Kind.PRODUCT, "Motor-Private", 3);

    @Test
    void who_knows_the_product_or_the_cause_comes_before_who_takes_what_comes() {
        var ranking = rank(
                somebody("generalist", 10, 0),
                somebody("peril", 10, 5, new Skill(Skill.Kind.PERIL, "collision", 1)),
                somebody("product", 10, 6, MOTOR_SKILL));
        assertThat(order(ranking)).containsExactly("peril", "product", "generalist");
        assertThat(ranking.considered().getFirst().reasons()).containsExactly(Reason.SKILLED);
        assertThat(ranking.considered().getLast().reasons()).containsExactly(Reason.GENERALIST);
    }

    @Test
    void who_knows_something_else_does_not_come_into_question_and_labels_are_no_such_thing() {
        var ranking = rank(
                somebody("marine", 10, 0, new Skill(Skill.Kind.PRODUCT, "marine", 5)),
                somebody("label", 10, 9, new Skill(Skill.Kind.LABEL, "swahili", 5)));
        assertThat(HandlerDecisions.best(ranking)).hasValue("label");
        assertThat(of(ranking, "marine").reasons()).containsExactly(Reason.NOT_SKILLED);
    }

    @Test
    void who_is_away_has_no_room_or_is_not_called_upon_is_left_out_with_every_reason() {
        var ranking = rank(
                away(somebody("away", 10, 0), true),
                away(somebody("asked-only", 10, 9), false),
                somebody("full", 3, 3),
                inactive(away(somebody("gone", 0, 0), true)));
        assertThat(HandlerDecisions.best(ranking)).hasValue("asked-only");
        assertThat(of(ranking, "away").reasons()).containsExactly(Reason.ABSENT);
        assertThat(of(ranking, "full").reasons()).containsExactly(Reason.AT_CAPACITY);
        assertThat(of(ranking, "gone").reasons()).containsExactly(Reason.INACTIVE, Reason.ABSENT, Reason.AT_CAPACITY);
    }

    @Test
    void an_absence_counts_from_its_first_day_to_its_last() {
        var facts = away(somebody("away", 10, 0), true);
        assertThat(facts.isAbsent(DAY.minusDays(2))).isFalse();
        assertThat(facts.isAbsent(DAY.minusDays(1))).isTrue();
        assertThat(facts.isAbsent(DAY.plusDays(1))).isTrue();
        assertThat(facts.isAbsent(DAY.plusDays(2))).isFalse();
    }

    @Test
    void the_least_workload_for_the_capacity_wins_then_the_level_then_the_longest_wait_then_the_name() {
        assertThat(order(rank(
                        somebody("three-of-ten", 10, 3),
                        somebody("one-of-two", 2, 1),
                        somebody("five-of-forty", 40, 5))))
                .containsExactly("five-of-forty", "three-of-ten", "one-of-two");
        assertThat(order(rank(
                        somebody("a-lower", 10, 1, new Skill(Skill.Kind.PERIL, "collision", 2)),
                        somebody("b-higher", 10, 1, MOTOR_SKILL))))
                .containsExactly("b-higher", "a-lower");
        assertThat(order(rank(
                        assignedAt(somebody("late", 10, 1), "2026-03-01T10:00:00Z"),
                        assignedAt(somebody("early", 10, 1), "2026-02-01T10:00:00Z"),
                        somebody("never", 10, 1))))
                .containsExactly("never", "early", "late");
        assertThat(order(rank(somebody("b", 10, 1), somebody("a", 10, 1)))).containsExactly("a", "b");
    }

    @Test
    void who_comes_into_question_stands_before_who_does_not_whatever_he_has_to_do() {
        var ranking = rank(
                away(somebody("a-away", 10, 0, MOTOR_SKILL), true),
                somebody("b-busy", 10, 9, MOTOR_SKILL),
                inactive(somebody("c-gone", 10, 0, MOTOR_SKILL)));
        assertThat(order(ranking)).containsExactly("b-busy", "a-away", "c-gone");
    }

    @Test
    void assessors_and_those_who_were_never_enrolled_are_not_considered() {
        var assessor = with(somebody("assessor", 10, 0), Duty.ASSESSOR);
        var unknown = new StaffFacts("unknown", null, false, List.of(), List.of(), Set.of(), null);
        assertThat(rank(assessor, unknown).considered()).isEmpty();
    }

    @Test
    void nobody_is_right_where_nobody_is_there() {
        assertThat(HandlerDecisions.best(rank())).isEmpty();
        assertThat(HandlerDecisions.best(rank(somebody("full", 1, 1)))).isEmpty();
    }

    @Test
    void whoever_had_no_room_after_all_stays_in_the_ranking_with_that_reason() {
        var ranking =
                HandlerDecisions.without(rank(somebody("a", 10, 1), somebody("b", 10, 2)), "a", Reason.AT_CAPACITY);
        assertThat(HandlerDecisions.best(ranking)).hasValue("b");
        assertThat(of(ranking, "a").reasons()).containsExactly(Reason.AT_CAPACITY);
        assertThat(of(ranking, "a").eligible()).isFalse();
    }

    private static Ranking rank(StaffFacts... staff) {
        return HandlerDecisions.rank(MOTOR, DAY, List.of(staff));
    }

    private static List<String> order(Ranking ranking) {
        return ranking.considered().stream().map(Considered::handle).toList();
    }

    private static Considered of(Ranking ranking, String handle) {
        return ranking.considered().stream()
                .filter(each -> each.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    private static StaffFacts somebody(String handle, int capacity, int claims, Skill... skills) {
        var held = new HashSet<ClaimId>();
        IntStream.range(0, claims).forEach(each -> held.add(ClaimId.of(UUID.randomUUID())));
        return new StaffFacts(
                handle,
                new StaffProfile(List.of(Duty.ADJUSTER), capacity, List.of(skills), null, List.of()),
                true,
                List.of(),
                List.of(),
                held,
                null);
    }

    private static StaffFacts with(StaffFacts facts, Duty duty) {
        var profile = new StaffProfile(List.of(duty), 10, List.of(), null, List.of());
        return new StaffFacts(facts.handle(), profile, true, List.of(), List.of(), facts.claims(), null);
    }

    private static StaffFacts away(StaffFacts facts, boolean approved) {
        var absence = new Absence(AbsenceId.of(UUID.randomUUID()), DAY.minusDays(1), DAY.plusDays(1), null, approved);
        return new StaffFacts(
                facts.handle(),
                facts.profile(),
                facts.active(),
                List.of(absence),
                List.of(),
                facts.claims(),
                facts.lastAssignedAt());
    }

    private static StaffFacts inactive(StaffFacts facts) {
        return new StaffFacts(
                facts.handle(), facts.profile(), false, facts.absences(), List.of(), facts.claims(), null);
    }

    private static StaffFacts assignedAt(StaffFacts facts, @Nullable String moment) {
        return new StaffFacts(
                facts.handle(),
                facts.profile(),
                true,
                List.of(),
                List.of(),
                facts.claims(),
                moment == null ? null : Instant.parse(moment));
    }
}
