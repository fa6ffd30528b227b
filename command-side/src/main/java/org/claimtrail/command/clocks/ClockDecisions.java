package org.claimtrail.command.clocks;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.command.clocks.ClockCommand.*;
import org.claimtrail.command.clocks.ClockState.Absent;
import org.claimtrail.command.clocks.ClockState.Cancelled;
import org.claimtrail.command.clocks.ClockState.Facts;
import org.claimtrail.command.clocks.ClockState.Going;
import org.claimtrail.command.clocks.ClockState.Paused;
import org.claimtrail.command.clocks.ClockState.Running;
import org.claimtrail.command.clocks.ClockState.Stopped;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.shared.Envelope;

/** Decides on a clock; what happened elsewhere and changes nothing here is no fault. */
final class ClockDecisions {

    private static final String SYSTEM = "system";

    private ClockDecisions() {}

    /** The first start counts: what starts it again while it runs, or when it has ended, changes nothing. */
    static List<ClockEvent> start(ClockState state, StartClock c, Envelope by, Deadlines counting) {
        refuseUnlessSystem(by);
        if (!(state instanceof Absent)) {
            return List.of();
        }
        var day = counting.dayOf(c.at());
        return List.of(new ClockStarted(
                c.clockId(),
                c.claimId(),
                c.claimNumber(),
                c.basis(),
                c.rule(),
                c.product(),
                c.subject(),
                c.event(),
                counting.zone().getId(),
                day,
                counting.after(day, c.rule().days(), 1)));
    }

    static List<ClockEvent> follow(ClockState state, FollowClaim c, Envelope by, WorkingDays days) {
        refuseUnlessSystem(by);
        return switch (state) {
            case Going going -> EventFollowing.going(going, c, counting(going.facts(), days));
            case Cancelled cancelled -> EventFollowing.cancelled(cancelled, c, counting(cancelled.facts(), days));
            case Stopped stopped -> List.of();
            case Absent absent -> throw refused(ClockRefusal.CLOCK_NOT_FOUND);
        };
    }

    /** Warns when it is time to, and says so when time is over; a deadline that has changed since is none. */
    static List<ClockEvent> check(ClockState state, CheckDeadline c, Envelope by) {
        refuseUnlessSystem(by);
        if (!(state instanceof Running running) || running.deadline().number() != c.deadline() || running.breached()) {
            return List.of();
        }
        var facts = running.facts();
        var deadline = running.deadline();
        var concern = new Concern(
                facts.claimId(),
                facts.claimNumber(),
                facts.rule().code(),
                facts.rule().name(),
                deadline.dueOn());
        if (!by.recordedAt().isBefore(deadline.dueAt())) {
            return List.of(
                    new ClockBreached(c.clockId(), concern, c.handler(), deadline.number(), running.warned()),
                    new ClockEscalated(
                            c.clockId(), concern, c.handler(), facts.rule().escalateTo()));
        }
        var warnAt = deadline.warnAt();
        return warnAt == null || running.warned() || by.recordedAt().isBefore(warnAt)
                ? List.of()
                : List.of(new ClockWarned(c.clockId(), concern, c.handler(), deadline.number()));
    }

    static List<ClockEvent> pause(ClockState state, PauseClock c, Envelope by, WorkingDays days) {
        var going = going(state);
        if (!(going instanceof Running running)) {
            throw refused(ClockRefusal.CLOCK_PAUSED);
        }
        require(!running.facts().rule().pausesOn().isEmpty(), ClockRefusal.CLOCK_NOT_PAUSABLE);
        var counting = counting(running.facts(), days);
        var day = day(running, counting, by);
        require(!isOver(running, day), ClockRefusal.CLOCK_RAN_OUT);
        var deadline = running.deadline();
        return List.of(new ClockPaused(
                c.clockId(),
                day,
                counting.left(day, deadline),
                deadline.number(),
                running.warned(),
                null,
                c.explanation()));
    }

    static List<ClockEvent> resume(ClockState state, ResumeClock c, Envelope by, WorkingDays days) {
        var going = going(state);
        if (!(going instanceof Paused paused)) {
            throw refused(ClockRefusal.CLOCK_NOT_PAUSED);
        }
        var counting = counting(paused.facts(), days);
        var day = day(paused, counting, by);
        var deadline = counting.after(day, paused.remainingDays(), paused.deadlines() + 1);
        return List.of(new ClockResumed(c.clockId(), day, deadline, null, c.explanation()));
    }

    /** Within the limits of the rule, and only as long as there is something to extend. */
    static List<ClockEvent> extend(ClockState state, ExtendClock c, Envelope by, WorkingDays days) {
        var going = going(state);
        var facts = going.facts();
        var total = facts.extendedDays() + c.days();
        var times = facts.extensions() + 1;
        refuseMoreThanAllowed(facts, c);
        return switch (going) {
            case Paused paused -> {
                var left = paused.remainingDays() + c.days();
                yield List.of(
                        new ClockExtended(c.clockId(), c.days(), total, times, null, left, false, c.explanation()));
            }
            case Running running -> {
                var counting = counting(facts, days);
                var today = counting.dayOf(by.recordedAt());
                require(!isOver(running, today), ClockRefusal.CLOCK_RAN_OUT);
                var deadline = counting.extended(running.deadline(), c.days(), today);
                yield List.of(new ClockExtended(
                        c.clockId(), c.days(), total, times, deadline, null, running.warned(), c.explanation()));
            }
        };
    }

    private static void refuseMoreThanAllowed(Facts facts, ExtendClock c) {
        var allowed = facts.rule().extension();
        if (allowed == null) {
            throw refused(ClockRefusal.CLOCK_NOT_EXTENDABLE);
        }
        require(facts.extensions() < allowed.times(), ClockRefusal.CLOCK_EXTENDED_TOO_OFTEN);
        unless(
                c.days() > 0 && c.days() <= allowed.maxDays() - facts.extendedDays(),
                ClockRefusal.CLOCK_EXTENSION_TOO_LONG,
                "The rule allows " + allowed.maxDays() + " days in all, of which " + facts.extendedDays()
                        + " have been given.");
    }

    static boolean isOver(Running running, LocalDate day) {
        return running.breached() || day.isAfter(running.deadline().dueOn());
    }

    private static LocalDate day(Going going, Deadlines counting, Envelope by) {
        var day = counting.dayOf(by.effectiveAt());
        require(!day.isBefore(going.since()), ClockRefusal.CLOCK_DAY_TOO_EARLY);
        return day;
    }

    private static Deadlines counting(Facts facts, WorkingDays days) {
        return new Deadlines(facts.rule(), days, facts.zone());
    }

    static Deadlines counting(StartClock c, WorkingDays days, ZoneId zone) {
        return new Deadlines(c.rule(), days, zone);
    }

    private static Going going(ClockState state) {
        return switch (state) {
            case Going going -> going;
            case Absent absent -> throw refused(ClockRefusal.CLOCK_NOT_FOUND);
            case Stopped stopped -> throw refused(ClockRefusal.CLOCK_ENDED);
            case Cancelled cancelled -> throw refused(ClockRefusal.CLOCK_ENDED);
        };
    }

    private static void refuseUnlessSystem(Envelope by) {
        require(by.hasRole(SYSTEM), ClockRefusal.SYSTEM_ONLY);
    }

    private static void require(boolean condition, ClockRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(ClockRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
