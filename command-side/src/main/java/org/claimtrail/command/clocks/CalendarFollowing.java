package org.claimtrail.command.clocks;

import java.util.List;
import org.claimtrail.command.clocks.ClockCommand.RecountClock;
import org.claimtrail.command.clocks.ClockState.Running;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.ClockRescheduled;
import org.claimtrail.events.clocks.ClockRule;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.shared.Envelope;

/** Decides what a change of the calendar means for a clock that counts by it. */
final class CalendarFollowing {

    private CalendarFollowing() {}

    /**
     * Counts the clock's days again from where they began to count. What is paused counts none; what has run out stays so; and
     * nothing runs out by a change of the calendar, because nobody can do yesterday what he had until today for.
     */
    static List<ClockEvent> recount(ClockState state, RecountClock c, Envelope by, WorkingDays days) {
        Refused.unless(by.hasRole("system"), ClockRefusal.SYSTEM_ONLY, ClockRefusal.SYSTEM_ONLY.meaning());
        if (!(state instanceof Running running)
                || running.breached()
                || !goesBy(running.facts().rule(), c.calendar())) {
            return List.of();
        }
        var facts = running.facts();
        var before = running.deadline();
        var counting = new Deadlines(facts.rule(), days, facts.zone());
        var today = counting.dayOf(by.recordedAt());
        var deadline = counting.after(running.since(), running.days(), before.number() + 1);
        var isSame = deadline.countedTo().equals(before.countedTo())
                && deadline.dueOn().equals(before.dueOn());
        return isSame
                        || ClockDecisions.isOver(running, today)
                        || deadline.dueOn().isBefore(today)
                ? List.of()
                : List.of(new ClockRescheduled(
                        c.clockId(), c.calendar(), c.changedDay(), deadline, running.warned(), c.explanation()));
    }

    /** Whether the working days of a calendar have a say in when a clock ends. */
    static boolean goesBy(ClockRule rule, String calendar) {
        return rule.calendar().equals(calendar) && (rule.dayType() == DayType.WORKING || rule.endsOnWorkingDay());
    }
}
