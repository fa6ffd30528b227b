package org.claimtrail.command.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DurableProcessTest {

    /** Something that leads to work. */
    record Ordered(String what) {}

    /** What is to be done. */
    record Errand(String what, int steps) {}

    /** The scenario wants one; nothing here commands it. */
    static class Bystander {
        @AggregateIdentifier
        @Nullable String id;
    }

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> troubles = new ConcurrentLinkedQueue<>();
    private final ProcessScenario scenario = new ProcessScenario(Bystander.class, Errands::new);

    private final class Errands extends DurableProcess<Errand> {
        Errands(ProcessSupport support) {
            super("errands", Errand.class, support);
        }

        @EventHandler
        void on(Ordered event, EventMessage<?> message) {
            plan(message, event.what(), () -> new Errand(event.what(), 0));
        }

        @Override
        protected Next<Errand> work(Job<Errand> job) {
            var errand = job.facts();
            var trouble = troubles.poll();
            if (trouble != null) {
                throw trouble;
            }
            done.add(errand.what() + errand.steps());
            return switch (errand.what()) {
                case "long" -> errand.steps() < 2 ? again(errand) : Next.done();
                case "stuck" -> Next.park("the road is closed", errand);
                default -> Next.done();
            };
        }

        private Next<Errand> again(Errand errand) {
            return Next.again(Duration.ZERO, new Errand(errand.what(), errand.steps() + 1));
        }
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void what_an_event_leads_to_is_done_once_and_the_row_goes() {
        scenario.work();
        scenario.happened(new Ordered("milk"), "acme");
        awaitNothingLeft();
        assertThat(done).containsExactly("milk0");
    }

    @Test
    void an_event_that_comes_twice_is_planned_once() {
        scenario.happened(new Ordered("milk"), "acme");
        scenario.happened(new Ordered("milk"), "acme");
        assertThat(scenario.tasks().list("acme", null, 10)).hasSize(1);
        scenario.work();
        awaitNothingLeft();
        assertThat(done).containsExactly("milk0");
    }

    @Test
    void two_tenants_never_share_a_job_and_see_only_their_own() {
        scenario.happened(new Ordered("milk"), "acme");
        scenario.happened(new Ordered("milk"), "other");
        assertThat(scenario.tasks().list("acme", null, 10)).singleElement().satisfies(task -> {
            assertThat(task.tenant()).isEqualTo("acme");
            assertThat(task.state()).isEqualTo(State.WAITING);
        });
        assertThat(scenario.tasks().retry("other", "errands", "acme:milk")).isFalse();
    }

    @Test
    void what_is_rolled_back_was_never_planned() {
        scenario.transaction().executeWithoutResult(status -> {
            scenario.happened(new Ordered("milk"), "acme");
            status.setRollbackOnly();
        });
        assertThat(scenario.tasks().list("acme", null, 10)).isEmpty();
    }

    @Test
    void a_long_job_goes_on_with_what_it_has_learned() {
        scenario.work();
        scenario.happened(new Ordered("long"), "acme");
        awaitNothingLeft();
        assertThat(done).containsExactly("long0", "long1", "long2");
    }

    @Test
    void a_technical_fault_is_tried_again() {
        troubles.add(new IllegalStateException("flat tyre"));
        troubles.add(new IllegalStateException("flat tyre again"));
        scenario.work();
        scenario.happened(new Ordered("milk"), "acme");
        awaitNothingLeft();
        assertThat(done).containsExactly("milk0");
    }

    @Test
    void a_refusal_is_parked_at_once_and_tried_again_when_the_operator_says_so() {
        troubles.add(new Refused(CommonRefusal.NOT_FOUND, "the shop is gone"));
        scenario.work();
        scenario.happened(new Ordered("milk"), "acme");
        var parked = awaitParked();
        assertThat(parked.lastFailure()).isEqualTo("NOT_FOUND: the shop is gone");
        assertThat(parked.due()).isNull();
        assertThat(parked.lastFailureAt()).isNotNull();
        assertThat(done).isEmpty();

        assertThat(scenario.tasks().retry("acme", parked.name(), parked.instance()))
                .isTrue();
        awaitNothingLeft();
        assertThat(done).containsExactly("milk0");
    }

    @Test
    void what_keeps_failing_is_parked_and_counted_but_never_dropped() {
        for (var failure = 0; failure <= ProcessScenario.SETTINGS.retries(); failure++) {
            troubles.add(new IllegalStateException("flat\0tyre"));
        }
        var meters = new SimpleMeterRegistry();
        new ParkedTasksMetric(scenario.tasks()).bindTo(meters);
        scenario.work();
        scenario.happened(new Ordered("milk"), "acme");
        var parked = awaitParked();
        assertThat(parked.failures()).isEqualTo(ProcessScenario.SETTINGS.retries() + 1);
        assertThat(parked.lastFailure()).isEqualTo("IllegalStateException: flat tyre");
        assertThat(meters.get("claimtrail.processes.parked").gauge().value()).isEqualTo(1);
    }

    @Test
    void a_process_can_hand_over_to_a_person() {
        scenario.work();
        scenario.happened(new Ordered("stuck"), "acme");
        assertThat(awaitParked().lastFailure()).isEqualTo("the road is closed");
    }

    @Test
    void what_a_dead_machine_was_working_on_is_taken_up() {
        scenario.happened(new Ordered("milk"), "acme");
        scenario.transaction()
                .executeWithoutResult(status -> scenario.database()
                        .sql(
                                "UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1h'")
                        .update());
        assertThat(scenario.tasks().list("acme", State.RUNNING, 10)).hasSize(1);
        scenario.work();
        awaitNothingLeft();
        assertThat(done).containsExactly("milk0");
    }

    @Test
    void the_wait_doubles_up_to_the_longest() {
        var settings = new ProcessSettings(Duration.ofSeconds(1), Duration.ofMinutes(15), 14, Duration.ofSeconds(1));
        assertThat(settings.retryAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.retryAfter(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(settings.retryAfter(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    private void awaitNothingLeft() {
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
    }

    private ProcessTask awaitParked() {
        return await().until(() -> scenario.tasks().list("acme", State.PARKED, 10), tasks -> !tasks.isEmpty())
                .getFirst();
    }
}
