package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.clocks.ClockFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.claimtrail.command.clocks.ClockCommand.ExtendClock;
import org.claimtrail.command.clocks.ClockCommand.StartClock;
import org.claimtrail.command.clocks.ClockState.Running;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However often a clock is paused and extended, it runs for as many days as it has, and not one more. */
class PausedDaysTest {

    private static final int TRIES = 1_500;

    private final WorkingDays days = days("kenya");

    @ParameterizedTest
    @EnumSource(DayType.class)
    void the_days_on_which_it_ran_are_those_of_the_rule_and_the_extensions(DayType type) {
        var random = new Random(42);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var run = new Run(rule(type, null), MONDAY.plusDays(random.nextInt(700)));
            for (var step = random.nextInt(6); step > 0 && run.left() > 0; step--) {
                run.pausedFor(random.nextInt(run.left()), random.nextInt(20));
                if (run.extensions < 2 && random.nextBoolean()) {
                    run.extended(1 + random.nextInt(2));
                }
            }
            assertThat(run.counted
                            + days.between(run.since, run.running().deadline().countedTo(), type))
                    .as("%s", run.state)
                    .isEqualTo(10 + run.given);
        }
    }

    @Test
    void calendar_days_put_off_are_exactly_the_days_paused() {
        var random = new Random(4711);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var run = new Run(rule(DayType.CALENDAR, null), MONDAY.plusDays(random.nextInt(700)));
            var before = run.running().deadline().dueOn();
            var paused = random.nextInt(100);
            run.pausedFor(random.nextInt(10), paused);
            assertThat(run.running().deadline().dueOn()).isEqualTo(before.plusDays(paused));
        }
    }

    @Test
    void a_clock_of_working_days_ends_on_one() {
        var random = new Random(1);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var run = new Run(rule(DayType.WORKING, null), MONDAY.plusDays(random.nextInt(700)));
            run.pausedFor(random.nextInt(15), random.nextInt(20));
            assertThat(days.isWorking(run.running().deadline().dueOn())).isTrue();
        }
    }

    /** A clock, and a plain count of the days on which it ran. */
    private final class Run {

        private final ClockRule rule;
        private ClockState state = ClockState.BEGINNING;
        private LocalDate since;
        private int counted;
        private int given;
        private int extensions;

        Run(ClockRule rule, LocalDate from) {
            this.rule = rule;
            this.since = from;
            var start = new StartClock(ID, CLAIM, "CLM-1", BASIS, rule, null, null, "claims.LossNotified", noon(from));
            apply(ClockDecisions.start(state, start, system(noon(from)), new Deadlines(rule, days, NAIROBI)));
        }

        Running running() {
            return (Running) state;
        }

        /** How many days it can still run without running out. */
        int left() {
            return Math.max(0, days.between(since, running().deadline().dueOn(), DayType.CALENDAR));
        }

        void pausedFor(int after, int length) {
            var from = since.plusDays(after);
            if (from.isAfter(running().deadline().dueOn())) {
                return;
            }
            counted += days.between(since, from, rule.dayType());
            apply(ClockDecisions.follow(state, happened("RightsReserved", from), system(noon(from)), days));
            since = from.plusDays(length);
            apply(ClockDecisions.follow(state, happened("CoverageConfirmed", since), system(noon(since)), days));
            if (counted == 10 + given && rule.dayType() == DayType.WORKING && !days.isWorking(since)) {
                // Nothing was left: working days end on the next working day all the same.
                given++;
            }
        }

        void extended(int more) {
            var extend = new ExtendClock(ID, more, "Allowed");
            var today = system(noon(since));
            apply(ClockDecisions.extend(state, extend, today, days));
            extensions++;
            given += more;
        }

        private void apply(List<ClockEvent> events) {
            events.forEach(event -> state = ClockState.evolve(state, event));
        }
    }
}
