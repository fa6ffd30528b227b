package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.clocks.ClockFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.Configurer;
import org.claimtrail.command.clocks.ClockCommand.ExtendClock;
import org.claimtrail.command.clocks.ClockCommand.StartClock;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines outlive whatever happens to the machine that keeps them. */
class ClockDeadlinesTest {

    private static final LocalDate TODAY = LocalDate.now(NAIROBI);

    private final ProcessScenario scenario = new ProcessScenario(
            Clock.class,
            (support, events) -> new ClockDeadlines(
                    support,
                    java.time.Clock.systemUTC(),
                    events,
                    new ClaimStories(events, (tenant, policy, lossDate) -> Optional.empty())),
            ClockDeadlinesTest::resources);

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void what_has_long_been_over_is_found_out_at_once() {
        start(TODAY.minusDays(60));
        scenario.work();
        await().until(() -> scenario.events(ID).contains("ClockEscalated"));
        assertThat(scenario.events(ID)).containsExactly("ClockStarted", "ClockBreached", "ClockEscalated");
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
    }

    @Test
    void when_it_is_time_to_warn_it_warns_and_goes_on_waiting() {
        // Ten calendar days, of which one is left.
        start(TODAY.minusDays(9));
        scenario.work();
        await().until(() -> scenario.events(ID).contains("ClockWarned"));
        await().until(() ->
                scenario.tasks().list("acme", ProcessTask.State.WAITING, 10).size() == 1);
        assertThat(due())
                .isBetween(
                        startOf(TODAY.plusDays(2)), startOf(TODAY.plusDays(2)).plusSeconds(30));
        assertThat(scenario.events(ID)).containsExactly("ClockStarted", "ClockWarned");
    }

    @Test
    void a_machine_that_died_over_it_is_followed_by_another() {
        start(TODAY.minusDays(60));
        scenario.transaction()
                .executeWithoutResult(status -> scenario.database()
                        .sql(
                                "UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1h'")
                        .update());
        scenario.work();
        await().until(() -> scenario.events(ID).contains("ClockBreached"));
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
        assertThat(scenario.events(ID)).containsExactly("ClockStarted", "ClockBreached", "ClockEscalated");
    }

    @Test
    void an_extension_plans_anew_and_a_pause_takes_the_plan_back() {
        start(TODAY);
        assertThat(due()).isEqualTo(startOf(TODAY.plusDays(8)));
        scenario.command(new ExtendClock(ID, 3, "Allowed"), person(TODAY));
        assertThat(due()).isEqualTo(startOf(TODAY.plusDays(11)));
        scenario.command(happened("RightsReserved", TODAY.plusDays(1)), now());
        assertThat(scenario.tasks().list("acme", null, 10)).isEmpty();
        scenario.command(happened("CoverageConfirmed", TODAY.plusDays(6)), now());
        assertThat(due()).isEqualTo(startOf(TODAY.plusDays(16)));
        scenario.command(happened("CoverageDenied", TODAY.plusDays(7)), now());
        assertThat(scenario.tasks().list("acme", null, 10)).isEmpty();
    }

    private void start(LocalDate day) {
        var rule = rule(DayType.CALENDAR, null);
        var start = new StartClock(ID, CLAIM, "CLM-1", BASIS, rule, null, null, "claims.LossNotified", noon(day));
        scenario.command(start, now());
    }

    private Instant due() {
        var tasks = scenario.tasks().list("acme", null, 10);
        assertThat(tasks).hasSize(1);
        return Objects.requireNonNull(tasks.getFirst().due());
    }

    private static Envelope now() {
        return system(Instant.now());
    }

    private static void resources(Configurer configurer) {
        configurer
                .registerComponent(Calendars.class, configuration -> (tenant, code) -> days(code))
                .registerComponent(TenantRules.class, configuration -> IN_NAIROBI);
    }
}
