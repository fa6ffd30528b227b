package org.claimtrail.events.clocks;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to a time limit that runs on a claim. */
public sealed interface ClockEvent extends DomainEvent {

    ClockId clockId();

    /**
     * Something happened on the claim from which on time is short.
     *
     * @param rule as it was at that moment: later versions of the pack do not alter it
     * @param product the product of the claim's policy, if it was known
     * @param subject what of the claim it is about, such as a payment; null for the claim itself
     * @param event what happened, by its stored name
     * @param zone where its days begin and end
     * @param startedOn day 0, which does not count
     */
    record ClockStarted(
            ClockId clockId,
            ClaimId claimId,
            String claimNumber,
            RuleBasis basis,
            ClockRule rule,
            @Nullable String product,
            @Nullable String subject,
            String event,
            String zone,
            LocalDate startedOn,
            Deadline deadline)
            implements ClockEvent {}

    /**
     * Its days do not count for now.
     *
     * @param remainingDays how many counted days were left
     * @param deadline the number of the deadline that holds no more
     * @param warned whether that deadline had been warned of
     * @param event what happened; null when somebody paused it by hand
     */
    record ClockPaused(
            ClockId clockId,
            LocalDate pausedOn,
            int remainingDays,
            int deadline,
            boolean warned,
            @Nullable String event,
            @Nullable String explanation)
            implements ClockEvent {}

    /** Its days count again; it ends as much later as it was paused. */
    record ClockResumed(
            ClockId clockId,
            LocalDate resumedOn,
            Deadline deadline,
            @Nullable String event,
            @Nullable String explanation)
            implements ClockEvent {}

    /**
     * Somebody gave it more time.
     *
     * @param totalDays all extensions together, this one included
     * @param times how many there were, this one included
     * @param deadline the new one; null while it is paused
     * @param remainingDays what is left while it is paused; null while it runs
     * @param warned whether the deadline before had been warned of
     */
    record ClockExtended(
            ClockId clockId,
            int days,
            int totalDays,
            int times,
            @Nullable Deadline deadline,
            @Nullable Integer remainingDays,
            boolean warned,
            String explanation)
            implements ClockEvent {}

    /**
     * Little time is left.
     *
     * @param handler who handled the claim then, if anybody
     */
    record ClockWarned(
            ClockId clockId, Concern concern, @Nullable String handler, int deadline) implements ClockEvent {}

    /** It ran out. */
    record ClockBreached(
            ClockId clockId, Concern concern, @Nullable String handler, int deadline, boolean warned)
            implements ClockEvent {}

    /** Those who answer for it were told that it ran out. */
    record ClockEscalated(
            ClockId clockId, Concern concern, @Nullable String handler, String role) implements ClockEvent {}

    /**
     * What it was running for has been done.
     *
     * @param inTime whether it was done by the last day
     * @param deadline the number of the deadline that holds no more; 0 if it was paused
     * @param warned whether that deadline had been warned of
     * @param breached whether it had been recorded that it ran out
     */
    record ClockStopped(
            ClockId clockId,
            LocalDate stoppedOn,
            String event,
            boolean inTime,
            int deadline,
            boolean warned,
            boolean breached)
            implements ClockEvent {}

    /** Nothing is left that it could be running for; the fields are those of {@link ClockStopped}. */
    record ClockCancelled(
            ClockId clockId,
            LocalDate cancelledOn,
            String event,
            int remainingDays,
            int deadline,
            boolean warned,
            boolean breached)
            implements ClockEvent {}

    /** It goes on where it was when it was cancelled. */
    record ClockRevived(ClockId clockId, LocalDate revivedOn, String event, Deadline deadline) implements ClockEvent {}

    /**
     * The calendar that it counts by has changed, and with it its last day.
     *
     * @param changedDay the day that became a holiday, or is none any more
     * @param warned whether the deadline before had been warned of
     */
    record ClockRescheduled(
            ClockId clockId,
            String calendar,
            LocalDate changedDay,
            Deadline deadline,
            boolean warned,
            String explanation)
            implements ClockEvent {}

    /** Which version of which pack a clock runs by. */
    record RuleBasis(String pack, int version, String jurisdiction) {}

    /**
     * Until when.
     *
     * @param number counts from 1: every change of the time that is left makes a new one
     * @param countedTo the last counted day
     * @param dueOn the last day, which is later if the last counted one is no working day and the rule gives way
     * @param dueAt the end of it
     * @param warnAt when to warn; null if nobody is to be warned
     */
    record Deadline(
            int number,
            LocalDate countedTo,
            LocalDate dueOn,
            Instant dueAt,
            @Nullable Instant warnAt) {}

    /** What a warning is about, for those who read nothing else. */
    record Concern(ClaimId claimId, String claimNumber, String rule, String name, LocalDate dueOn) {}
}
