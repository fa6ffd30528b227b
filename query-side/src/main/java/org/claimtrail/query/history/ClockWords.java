package org.claimtrail.query.history;

import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.CalendarEvent.*;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.clocks.ClockPackEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to clocks, their packs and calendars, without who did it. */
final class ClockWords {

    private ClockWords() {}

    static String of(ClockEvent event) {
        return switch (event) {
            case ClockStarted e ->
                "started the clock \"" + e.rule().name() + "\" on claim " + e.claimNumber() + " because of " + e.event()
                        + ", due by " + e.deadline().dueOn();
            case ClockPaused e ->
                "paused the clock on " + e.pausedOn() + " with " + e.remainingDays() + " days left"
                        + why(e.event(), e.explanation());
            case ClockResumed e ->
                "resumed the clock on " + e.resumedOn() + ", due by "
                        + e.deadline().dueOn() + why(e.event(), e.explanation());
            case ClockExtended e ->
                "gave the clock " + e.days() + " days more, " + e.totalDays() + " in all: " + e.explanation();
            case ClockWarned e ->
                "warned that \"" + e.concern().name() + "\" is due by "
                        + e.concern().dueOn();
            case ClockBreached e ->
                "noted that the time to \"" + e.concern().name() + "\" ended with "
                        + e.concern().dueOn();
            case ClockEscalated e ->
                "told " + e.role() + " that the time to \"" + e.concern().name() + "\" is over";
            case ClockStopped e ->
                "stopped the clock on " + e.stoppedOn() + ", " + (e.inTime() ? "in time" : "too late") + ", because of "
                        + e.event();
            case ClockCancelled e -> "cancelled the clock on " + e.cancelledOn() + " because of " + e.event();
            case ClockRescheduled e ->
                "counted the clock again, due by " + e.deadline().dueOn() + ": " + e.explanation();
            case ClockRevived e ->
                "let the clock go on from " + e.revivedOn() + ", due by "
                        + e.deadline().dueOn() + ", because of " + e.event();
        };
    }

    static String of(ClockPackEvent event) {
        return switch (event) {
            case ClockPackPublished e ->
                "laid down version " + e.pack().version() + " of the clock pack "
                        + e.pack().code() + " with " + e.pack().rules().size() + " rules, from "
                        + e.pack().effectiveFrom();
        };
    }

    static String of(CalendarEvent event) {
        return switch (event) {
            case HolidayAdded e ->
                "added " + e.holiday().name() + " on " + e.holiday().date() + " to the holidays of " + e.calendar();
            case HolidayRemoved e ->
                "took " + e.date() + " from the holidays of " + e.calendar() + ": " + e.explanation();
        };
    }

    /** Whether its days count after the event. */
    static String state(ClockEvent event, @Nullable String before) {
        return switch (event) {
            case ClockStarted e -> "RUNNING";
            case ClockPaused e -> "PAUSED";
            case ClockResumed e -> "RUNNING";
            case ClockRevived e -> "RUNNING";
            case ClockStopped e -> "STOPPED";
            case ClockCancelled e -> "CANCELLED";
            case ClockExtended e -> unchanged(before);
            case ClockRescheduled e -> unchanged(before);
            case ClockWarned e -> unchanged(before);
            case ClockBreached e -> unchanged(before);
            case ClockEscalated e -> unchanged(before);
        };
    }

    private static String unchanged(@Nullable String before) {
        return before == null ? "RUNNING" : before;
    }

    private static String why(@Nullable String event, @Nullable String explanation) {
        return event == null ? ": " + explanation : ", because of " + event;
    }
}
