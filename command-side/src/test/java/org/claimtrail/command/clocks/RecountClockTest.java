package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.clocks.ClockFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.command.clocks.ClockCommand.RecountClock;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.storage.SampleClocks;
import org.junit.jupiter.api.Test;

/** Ten working days that began after Monday, 2 March 2026, and a holiday on Tuesday the 10th that nobody knew of. */
class RecountClockTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate NOW = LocalDate.of(2026, 3, 5);
    private static final RecountClock RECOUNT = new RecountClock(ID, "kenya", TUESDAY, "Census Day");
    private static final WorkingDays WITH_CENSUS =
            new WorkingDays(Objects.requireNonNull(SampleClocks.calendars().get("kenya"))
                    .with(List.of(new Holiday(TUESDAY, "Census Day"))));
    private static final ClockRescheduled LATER = new ClockRescheduled(
            ID,
            "kenya",
            TUESDAY,
            deadline(2, LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 13)),
            false,
            "Census Day");

    @Test
    void a_new_holiday_gives_a_clock_that_counts_working_days_another_last_day_with_the_reason() {
        assertThat(recounted(WITH_CENSUS, NOW, started())).containsExactly(LATER);
    }

    @Test
    void what_was_added_to_it_is_counted_again_with_it() {
        var extended = new ClockExtended(
                ID, 3, 3, 1, deadline(2, LocalDate.of(2026, 3, 19), LocalDate.of(2026, 3, 17)), null, false, "Allowed");
        assertThat(recounted(WITH_CENSUS, NOW, started(), extended))
                .singleElement()
                .isInstanceOfSatisfying(ClockRescheduled.class, event -> {
                    assertThat(event.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
                    assertThat(event.deadline().number()).isEqualTo(3);
                });
    }

    @Test
    void it_is_counted_back_when_the_holiday_is_taken_back_and_the_same_again_changes_nothing() {
        assertThat(recounted(WITH_CENSUS, NOW, started(), LATER)).isEmpty();
        assertThat(recounted(days("kenya"), NOW, started(), LATER))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockRescheduled.class,
                        event -> assertThat(event.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 3, 16)));
    }

    @Test
    void nothing_runs_out_by_it_and_what_ran_out_stays_so() {
        assertThat(recounted(days("kenya"), LocalDate.of(2026, 3, 17), started(), LATER))
                .isEmpty();
        assertThat(recounted(WITH_CENSUS, LocalDate.of(2026, 3, 17), started())).isEmpty();
        var over = new ClockBreached(ID, concern(LocalDate.of(2026, 3, 16)), null, 1, false);
        assertThat(recounted(WITH_CENSUS, NOW, started(), over)).isEmpty();
    }

    @Test
    void what_counts_no_working_days_is_paused_or_goes_by_another_calendar_stays_as_it_is() {
        assertThat(recounted(WITH_CENSUS, NOW, started(rule(DayType.CALENDAR, null), null)))
                .isEmpty();
        assertThat(recounted(
                        WITH_CENSUS,
                        NOW,
                        started(),
                        new ClockPaused(ID, NOW, 7, 1, false, "claims.RightsReserved", null)))
                .isEmpty();
        var other = new RecountClock(ID, "tanzania", TUESDAY, "Another");
        assertThat(CalendarFollowing.recount(state(started()), other, system(noon(NOW)), WITH_CENSUS))
                .isEmpty();
    }

    private static List<ClockEvent> recounted(WorkingDays days, LocalDate today, ClockEvent... before) {
        return CalendarFollowing.recount(state(before), RECOUNT, system(noon(today)), days);
    }

    private static ClockState state(ClockEvent... events) {
        var state = ClockState.BEGINNING;
        for (var event : events) {
            state = ClockState.evolve(state, event);
        }
        return state;
    }
}
