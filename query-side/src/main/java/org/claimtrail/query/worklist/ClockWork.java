package org.claimtrail.query.worklist;

import static org.claimtrail.query.worklist.WorkKind.CLOCK_BREACHED;
import static org.claimtrail.query.worklist.WorkKind.CLOCK_WARNING;

import java.util.UUID;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;

/** What is to be done because time is short: nothing until a clock warns. */
final class ClockWork {

    private ClockWork() {}

    static void take(ClockEvent event, Work work) {
        var clock = event.clockId().value();
        switch (event) {
            case ClockWarned e -> {
                work.about(matter(clock, e.concern()));
                work.appears(Item.of(CLOCK_WARNING, clock, "Little time is left to"));
            }
            case ClockBreached e -> {
                work.about(matter(clock, e.concern()));
                work.done(CLOCK_WARNING, clock, "");
                work.appears(Item.of(CLOCK_BREACHED, clock, "The time has run out to"));
            }
            case ClockStopped e -> over(clock, e.warned() || e.breached(), work);
            case ClockCancelled e -> over(clock, e.warned() || e.breached(), work);
            case ClockPaused e -> over(clock, e.warned(), work);
            case ClockExtended e -> over(clock, e.warned(), work);
            case ClockRescheduled e -> over(clock, e.warned(), work);
            case ClockStarted e -> {}
            case ClockResumed e -> {}
            case ClockEscalated e -> {}
            case ClockRevived e -> {}
        }
    }

    private static Matter matter(UUID clock, Concern concern) {
        return Matter.of(WorkArea.CLOCK, clock)
                .numbered(concern.rule())
                .titled(concern.name())
                .on(concern.claimId(), concern.claimNumber())
                .with(Terms.NONE.due(concern.dueOn()));
    }

    /** Most clocks are stopped in time, before anybody had to be warned. */
    private static void over(UUID clock, boolean told, Work work) {
        if (told) {
            work.over(clock);
        }
    }
}
