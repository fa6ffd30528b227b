package org.claimtrail.query.clocks.clocksummary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a clock.
 *
 * @param event what started it, by its stored name
 * @param zone where its days begin and end
 * @param endedBy the event that stopped or cancelled it
 * @param explanation of whoever paused, resumed or extended it last
 */
public record ClockDetail(
        ClockSummary clock,
        @Nullable String product,
        String event,
        String zone,
        String citation,
        String escalateTo,
        @Nullable Instant warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant breachedAt,
        @Nullable LocalDate pausedOn,
        Extensions extensions,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String explanation) {

    /** How far it has been extended, and how far it can be. */
    public record Extensions(int days, int times, int mostDays, int mostTimes) {}
}
