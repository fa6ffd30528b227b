package org.claimtrail.command.clocks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.clocks.ClockCommand.CheckDeadline;
import org.claimtrail.command.clocks.ClockDeadlines.Wake;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every deadline of a clock is a job that is due when it is time to warn, and then when time is over; after a standstill it is
 * worked at once. A job whose deadline holds no more is taken back; worked all the same, it changes nothing.
 */
@Component
@DisallowReplay
@ProcessingGroup("process-clock-deadlines")
class ClockDeadlines extends DurableProcess<Wake> {

    /** When to look at a clock. */
    record Wake(ClockId clockId, int deadline, @Nullable Instant warnAt, Instant dueAt) {

        Instant first() {
            return warnAt == null ? dueAt : warnAt;
        }
    }

    private final Clock time;
    private final EventStore events;
    private final ClaimStories claims;

    ClockDeadlines(ProcessSupport support, Clock time, EventStore events, ClaimStories claims) {
        super("clock-deadlines", Wake.class, support);
        this.time = time;
        this.events = events;
        this.claims = claims;
    }

    @EventHandler
    void on(ClockStarted event, EventMessage<?> message) {
        plan(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockResumed event, EventMessage<?> message) {
        plan(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockRevived event, EventMessage<?> message) {
        plan(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockExtended event, EventMessage<?> message) {
        if (event.deadline() != null) {
            drop(event.clockId(), event.deadline().number() - 1, message);
            plan(event.clockId(), event.deadline(), message);
        }
    }

    @EventHandler
    void on(ClockRescheduled event, EventMessage<?> message) {
        drop(event.clockId(), event.deadline().number() - 1, message);
        plan(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockPaused event, EventMessage<?> message) {
        drop(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockStopped event, EventMessage<?> message) {
        drop(event.clockId(), event.deadline(), message);
    }

    @EventHandler
    void on(ClockCancelled event, EventMessage<?> message) {
        drop(event.clockId(), event.deadline(), message);
    }

    @Override
    protected Next<Wake> work(Job<Wake> job) {
        var wake = job.facts();
        var now = time.instant();
        if (now.isBefore(wake.first())) {
            return Next.again(Duration.between(now, wake.first()), wake);
        }
        var isOver = !now.isBefore(wake.dueAt());
        send(
                job,
                isOver ? "due" : "warn",
                new CheckDeadline(wake.clockId(), wake.deadline(), handler(job.tenant(), wake.clockId())));
        return isOver
                ? Next.done()
                : Next.again(
                        Duration.between(now, wake.dueAt()),
                        new Wake(wake.clockId(), wake.deadline(), null, wake.dueAt()));
    }

    /** Who handles the claim now: he is the first whom it concerns. */
    private @Nullable String handler(String tenant, ClockId clock) {
        var started = StoredEvents.of(events, tenant, ClockEvent.class, clock).getFirst();
        return claims.of(tenant, claimOf(started.event())).handler();
    }

    private static ClaimId claimOf(ClockEvent event) {
        if (event instanceof ClockStarted started) {
            return started.claimId();
        }
        throw new IllegalStateException("A clock begins with its start");
    }

    private void plan(ClockId clock, Deadline deadline, EventMessage<?> message) {
        var wake = new Wake(clock, deadline.number(), deadline.warnAt(), deadline.dueAt());
        plan(message, instance(clock, deadline.number()), wake.first(), () -> wake);
    }

    private void drop(ClockId clock, int deadline, EventMessage<?> message) {
        drop(message, instance(clock, deadline));
    }

    private static String instance(ClockId clock, int deadline) {
        return clock + ":" + deadline;
    }
}
