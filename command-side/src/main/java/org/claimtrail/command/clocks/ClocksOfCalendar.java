package org.claimtrail.command.clocks;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.clocks.ClockCommand.RecountClock;
import org.claimtrail.command.clocks.ClocksOfCalendar.Changed;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.clocks.CalendarEvent.HolidayAdded;
import org.claimtrail.events.clocks.CalendarEvent.HolidayRemoved;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.ClockStarted;
import org.claimtrail.events.clocks.ClockId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever a tenant changes of a holiday calendar, its running clocks that count by it are counted again. */
@Component
@DisallowReplay
@ProcessingGroup("process-clocks-of-calendar")
class ClocksOfCalendar extends DurableProcess<Changed> {

    private static final int AT_ONCE = 200;
    private static final Duration SOON = Duration.ofSeconds(30);

    /**
     * A change of a calendar, and how far its clocks have been counted again.
     *
     * @param last the last clock that was; null before the first
     * @param rounds how often all of them were: a second time, because one may just have been starting
     */
    record Changed(
            String calendar,
            LocalDate day,
            String explanation,
            @Nullable ClockId last,
            int rounds) {

        Changed upTo(@Nullable ClockId clock, int round) {
            return new Changed(calendar, day, explanation, clock, round);
        }
    }

    private final ClockWatch watch;
    private final EventStore events;

    ClocksOfCalendar(ProcessSupport support, ClockWatch watch, EventStore events) {
        super("clocks-of-calendar", Changed.class, support);
        this.watch = watch;
        this.events = events;
    }

    @EventHandler
    void on(HolidayAdded event, EventMessage<?> message) {
        var holiday = event.holiday();
        plan(
                message,
                new Changed(
                        event.calendar(),
                        holiday.date(),
                        holiday.name() + " on " + holiday.date() + " was added to the holidays of " + event.calendar()
                                + ".",
                        null,
                        0));
    }

    @EventHandler
    void on(HolidayRemoved event, EventMessage<?> message) {
        plan(
                message,
                new Changed(
                        event.calendar(),
                        event.date(),
                        event.date() + " was taken from the holidays of " + event.calendar() + ": "
                                + event.explanation(),
                        null,
                        0));
    }

    @Override
    protected Next<Changed> work(Job<Changed> job) {
        var changed = job.facts();
        var clocks = watch.after(job.tenant(), changed.last(), AT_ONCE);
        for (var clock : clocks) {
            if (goesBy(clock, changed.calendar())) {
                send(
                        job,
                        clock + ":recount:" + changed.rounds(),
                        new RecountClock(clock, changed.calendar(), changed.day(), changed.explanation()));
            }
        }
        if (clocks.size() == AT_ONCE) {
            return Next.again(Duration.ZERO, changed.upTo(clocks.getLast(), changed.rounds()));
        }
        return changed.rounds() == 0 ? Next.again(SOON, changed.upTo(null, 1)) : Next.done();
    }

    private boolean goesBy(ClockId clock, String calendar) {
        var all = StoredEvents.of(events, ClockEvent.class, clock);
        return !all.isEmpty()
                && all.getFirst().event() instanceof ClockStarted started
                && CalendarFollowing.goesBy(started.rule(), calendar);
    }

    private void plan(EventMessage<?> message, Changed changed) {
        plan(message, changed.calendar() + ":" + message.getIdentifier(), () -> changed);
    }
}
