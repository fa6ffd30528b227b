package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.command.clocks.ClockCommand.FollowClaim;
import org.claimtrail.command.clocks.ClockState.Cancelled;
import org.claimtrail.command.clocks.ClockState.Facts;
import org.claimtrail.command.clocks.ClockState.Going;
import org.claimtrail.command.clocks.ClockState.Paused;
import org.claimtrail.command.clocks.ClockState.Running;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;

/** Decides what an event of the claim means for a clock on it. */
final class EventFollowing {

    private EventFollowing() {}

    static List<ClockEvent> going(Going going, FollowClaim c, Deadlines counting) {
        var facts = going.facts();
        var rule = facts.rule();
        var day = later(going.since(), counting.dayOf(c.at()));
        if (rule.stopsOn().contains(c.event()) && concerns(facts, c) && fulfils(facts, c)) {
            return List.of(stopped(going, c, day));
        }
        if (ClockRules.ENDING.contains(c.event())) {
            return List.of(cancelled(going, c, day, counting));
        }
        if (!concerns(facts, c)) {
            return List.of();
        }
        return switch (going) {
            case Running running ->
                rule.pausesOn().contains(c.event()) && !ClockDecisions.isOver(running, day)
                        ? List.of(paused(running, c, day, counting))
                        : List.of();
            case Paused paused ->
                rule.resumesOn().contains(c.event()) ? List.of(resumed(paused, c, day, counting)) : List.of();
        };
    }

    /** What ran out before its claim ended is over; the rest goes on where it was, if its rule says so. */
    static List<ClockEvent> cancelled(Cancelled cancelled, FollowClaim c, Deadlines counting) {
        if (!ClockRules.REOPENING.contains(c.event())
                || !cancelled.facts().rule().revivesOnReopening()
                || cancelled.breached()) {
            return List.of();
        }
        var day = later(cancelled.since(), counting.dayOf(c.at()));
        var deadline = counting.after(day, cancelled.remainingDays(), cancelled.deadlines() + 1);
        return List.of(new ClockRevived(c.clockId(), day, c.event(), deadline));
    }

    private static ClockStopped stopped(Going going, FollowClaim c, LocalDate day) {
        return switch (going) {
            case Running running -> {
                var deadline = running.deadline();
                yield new ClockStopped(
                        c.clockId(),
                        day,
                        c.event(),
                        !day.isAfter(deadline.dueOn()),
                        deadline.number(),
                        running.warned(),
                        running.breached());
            }
            case Paused paused -> new ClockStopped(c.clockId(), day, c.event(), true, 0, false, false);
        };
    }

    private static ClockCancelled cancelled(Going going, FollowClaim c, LocalDate day, Deadlines counting) {
        return switch (going) {
            case Running running -> {
                var deadline = running.deadline();
                yield new ClockCancelled(
                        c.clockId(),
                        day,
                        c.event(),
                        counting.left(day, deadline),
                        deadline.number(),
                        running.warned(),
                        running.breached());
            }
            case Paused paused ->
                new ClockCancelled(c.clockId(), day, c.event(), paused.remainingDays(), 0, false, false);
        };
    }

    private static ClockPaused paused(Running running, FollowClaim c, LocalDate day, Deadlines counting) {
        var deadline = running.deadline();
        return new ClockPaused(
                c.clockId(), day, counting.left(day, deadline), deadline.number(), running.warned(), c.event(), null);
    }

    private static ClockResumed resumed(Paused paused, FollowClaim c, LocalDate day, Deadlines counting) {
        var deadline = counting.after(day, paused.remainingDays(), paused.deadlines() + 1);
        return new ClockResumed(c.clockId(), day, deadline, c.event(), null);
    }

    /** An event that says nothing of what the clock is about concerns it like all the others on the claim. */
    private static boolean concerns(Facts facts, FollowClaim c) {
        var field = facts.rule().subject();
        var said = field == null ? null : c.facts().get(field);
        return said == null || said.equals(facts.subject());
    }

    private static boolean fulfils(Facts facts, FollowClaim c) {
        return facts.rule().stopsWhen().entrySet().stream()
                .allMatch(
                        wanted -> wanted.getValue().equals(c.facts().getOrDefault(wanted.getKey(), wanted.getValue())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
