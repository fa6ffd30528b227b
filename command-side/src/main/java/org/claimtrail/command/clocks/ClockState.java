package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.time.ZoneId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockRule;
import org.jspecify.annotations.Nullable;

/** Where a clock stands: one record a phase, so that a phase has no fields that it cannot have. */
sealed interface ClockState {

    ClockState BEGINNING = new Absent();

    /** Nothing has started it. */
    record Absent() implements ClockState {}

    /** It is neither stopped nor cancelled. */
    sealed interface Going extends ClockState {
        Facts facts();

        /** The day of its last change. */
        LocalDate since();
    }

    /**
     * Its days count.
     *
     * @param days how many, after the day since which they do
     */
    record Running(Facts facts, LocalDate since, int days, Deadline deadline, boolean warned, boolean breached)
            implements Going {}

    /** Its days do not count; it had so many deadlines before. */
    record Paused(Facts facts, LocalDate since, int remainingDays, int deadlines) implements Going {}

    /** Its claim ended before it did. */
    record Cancelled(Facts facts, LocalDate since, int remainingDays, int deadlines, boolean breached)
            implements ClockState {}

    /** What it was for has been done. */
    record Stopped() implements ClockState {}

    /** What does not change, and how far it has been extended. */
    record Facts(
            ClaimId claimId,
            String claimNumber,
            ClockRule rule,
            @Nullable String subject,
            ZoneId zone,
            int extendedDays,
            int extensions) {

        Facts extended(int totalDays, int times) {
            return new Facts(claimId, claimNumber, rule, subject, zone, totalDays, times);
        }
    }

    static ClockState evolve(ClockState state, ClockEvent event) {
        return switch (event) {
            case ClockStarted e -> new Running(facts(e), e.startedOn(), e.rule().days(), e.deadline(), false, false);
            case ClockPaused e -> new Paused(going(state).facts(), e.pausedOn(), e.remainingDays(), e.deadline());
            case ClockResumed e ->
                new Running(
                        going(state).facts(),
                        e.resumedOn(),
                        ((Paused) state).remainingDays(),
                        e.deadline(),
                        false,
                        false);
            case ClockExtended e -> extended(going(state), e);
            case ClockWarned e -> warned((Running) state);
            case ClockBreached e -> breached((Running) state);
            case ClockEscalated e -> state;
            case ClockStopped e -> new Stopped();
            case ClockCancelled e -> cancelled(going(state), e);
            case ClockRevived e -> revived((Cancelled) state, e);
            case ClockRescheduled e -> rescheduled((Running) state, e);
        };
    }

    private static Facts facts(ClockStarted e) {
        return new Facts(e.claimId(), e.claimNumber(), e.rule(), e.subject(), ZoneId.of(e.zone()), 0, 0);
    }

    private static ClockState extended(Going before, ClockExtended e) {
        var facts = before.facts().extended(e.totalDays(), e.times());
        return switch (before) {
            case Running running ->
                e.deadline() == null
                        ? running
                        : new Running(facts, running.since(), running.days() + e.days(), e.deadline(), false, false);
            case Paused paused ->
                new Paused(
                        facts,
                        paused.since(),
                        e.remainingDays() == null ? paused.remainingDays() : e.remainingDays(),
                        paused.deadlines());
        };
    }

    private static Running revived(Cancelled before, ClockRevived e) {
        return new Running(before.facts(), e.revivedOn(), before.remainingDays(), e.deadline(), false, false);
    }

    private static Running rescheduled(Running before, ClockRescheduled e) {
        return new Running(before.facts(), before.since(), before.days(), e.deadline(), false, false);
    }

    private static Running warned(Running before) {
        return new Running(before.facts(), before.since(), before.days(), before.deadline(), true, before.breached());
    }

    private static Running breached(Running before) {
        return new Running(before.facts(), before.since(), before.days(), before.deadline(), before.warned(), true);
    }

    private static Cancelled cancelled(Going before, ClockCancelled e) {
        var deadlines = before instanceof Paused paused ? paused.deadlines() : e.deadline();
        return new Cancelled(before.facts(), e.cancelledOn(), e.remainingDays(), deadlines, e.breached());
    }

    private static Going going(ClockState state) {
        if (state instanceof Going going) {
            return going;
        }
        throw new IllegalStateException("Nothing like that can follow on " + state);
    }
}
