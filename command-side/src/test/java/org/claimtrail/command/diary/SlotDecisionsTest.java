package org.claimtrail.command.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.command.diary.SlotDecisions.Wanted;
import org.claimtrail.command.staff.StaffFacts;
import org.claimtrail.command.staff.StaffFacts.Absence;
import org.claimtrail.command.staff.StaffFacts.Block;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.events.staff.WorkingHours;
import org.junit.jupiter.api.Test;

class SlotDecisionsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** In 2026 the clocks there are put on on the 29th of March at 01:00 and back on the 25th of October at 02:00: Sundays. */
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void slots_follow_one_another_within_working_hours_and_none_is_cut_short() {
        var monday = SPRING.plusDays(1);
        assertThat(slots(assessor(DayOfWeek.MONDAY, "09:00", "11:30"), monday, monday, 60))
                .containsExactly(slot("2026-03-30T08:00:00Z", 60), slot("2026-03-30T09:00:00Z", 60));
        assertThat(slots(assessor(DayOfWeek.MONDAY, "09:00", "11:30"), SPRING, SPRING, 60))
                .isEmpty();
    }

    @Test
    void the_same_hours_are_another_moment_in_summer_than_in_winter() {
        var winter = SPRING.minusDays(1);
        var saturday = assessor(DayOfWeek.SATURDAY, "09:00", "10:00");
        assertThat(slots(saturday, winter, winter, 60)).containsExactly(slot("2026-03-28T09:00:00Z", 60));
        assertThat(slots(saturday, winter.plusDays(7), winter.plusDays(7), 60))
                .containsExactly(slot("2026-04-04T08:00:00Z", 60));
    }

    @Test
    void a_day_has_as_many_slots_as_fit_when_the_clocks_are_put_on_or_back() {
        var nights = assessor(DayOfWeek.SUNDAY, "00:00", "04:00");
        assertThat(slots(nights, SPRING, SPRING, 60)).hasSize(3).allSatisfy(SlotDecisionsTest::isAnHour);
        assertThat(slots(nights, AUTUMN, AUTUMN, 60)).hasSize(5).allSatisfy(SlotDecisionsTest::isAnHour);
        assertThat(slots(nights, SPRING.plusDays(7), SPRING.plusDays(7), 60)).hasSize(4);
    }

    @Test
    void nothing_is_free_that_has_begun_is_blocked_or_is_on_a_day_of_absence() {
        var monday = SPRING.plusDays(1);
        var assessor = assessor(DayOfWeek.MONDAY, "09:00", "12:00");
        var now = Instant.parse("2026-03-30T08:00:00Z");
        assertThat(SlotDecisions.all(assessor, LONDON, new Wanted(monday, monday, 60, now)))
                .containsExactly(slot("2026-03-30T09:00:00Z", 60), slot("2026-03-30T10:00:00Z", 60));
        var blocked =
                with(assessor, List.of(), List.of(new Block(UUID.randomUUID(), slot("2026-03-30T09:30:00Z", 10))));
        assertThat(slots(blocked, monday, monday, 60))
                .containsExactly(slot("2026-03-30T08:00:00Z", 60), slot("2026-03-30T10:00:00Z", 60));
        assertThat(slots(with(assessor, List.of(away(monday, true)), List.of()), monday, monday, 60))
                .isEmpty();
        assertThat(slots(with(assessor, List.of(away(monday, false)), List.of()), monday, monday, 60))
                .hasSize(3);
    }

    @Test
    void what_touches_a_taken_slot_is_free_and_what_overlaps_it_is_not() {
        var all = List.of(slot("2026-03-30T08:00:00Z", 60), slot("2026-03-30T09:00:00Z", 60));
        assertThat(SlotDecisions.free(all, List.of(slot("2026-03-30T08:30:00Z", 30))))
                .containsExactly(slot("2026-03-30T09:00:00Z", 60));
    }

    @Test
    void slots_are_in_the_order_of_time_however_the_hours_were_written_down() {
        var monday = SPRING.plusDays(1);
        var hours = List.of(
                new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(15, 0)),
                new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0)));
        var split = new StaffFacts(
                "peter",
                new StaffProfile(List.of(Duty.ASSESSOR), 0, List.of(), null, hours),
                true,
                List.of(),
                List.of(),
                Set.of(),
                null);
        assertThat(slots(split, monday, monday, 60))
                .containsExactly(slot("2026-03-30T08:00:00Z", 60), slot("2026-03-30T13:00:00Z", 60));
    }

    @Test
    void who_looks_at_no_losses_has_no_slots() {
        var monday = SPRING.plusDays(1);
        var adjuster = new StaffFacts(
                "ann",
                new StaffProfile(
                        List.of(Duty.ADJUSTER),
                        1,
                        List.of(),
                        null,
                        List.of(new WorkingHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)))),
                true,
                List.of(),
                List.of(),
                Set.of(),
                null);
        assertThat(slots(adjuster, monday, monday, 60)).isEmpty();
    }

    private static List<Slot> slots(StaffFacts assessor, LocalDate from, LocalDate to, int minutes) {
        return SlotDecisions.all(assessor, LONDON, new Wanted(from, to, minutes, LONG_AGO));
    }

    private static void isAnHour(Slot slot) {
        assertThat(Duration.between(slot.from(), slot.until())).isEqualTo(Duration.ofHours(1));
    }

    private static Slot slot(String from, int minutes) {
        var begins = Instant.parse(from);
        return new Slot(begins, begins.plus(Duration.ofMinutes(minutes)));
    }

    private static Absence away(LocalDate day, boolean approved) {
        return new Absence(AbsenceId.of(UUID.randomUUID()), day, day, null, approved);
    }

    private static StaffFacts assessor(DayOfWeek day, String from, String to) {
        return new StaffFacts(
                "peter",
                new StaffProfile(
                        List.of(Duty.ASSESSOR),
                        0,
                        List.of(),
                        null,
                        List.of(new WorkingHours(day, LocalTime.parse(from), LocalTime.parse(to)))),
                true,
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    private static StaffFacts with(StaffFacts facts, List<Absence> absences, List<Block> blocks) {
        return new StaffFacts(facts.handle(), facts.profile(), true, absences, blocks, Set.of(), null);
    }
}
