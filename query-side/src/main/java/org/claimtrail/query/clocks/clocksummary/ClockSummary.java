package org.claimtrail.query.clocks.clocksummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.DayType;
import org.jspecify.annotations.Nullable;

/**
 * A clock in a list.
 *
 * @param subject what of the claim it is about, such as a payment; null for the claim itself
 * @param dueOn the last day; null while it is paused or after its claim has ended
 * @param daysLeft calendar days until the last one, negative when it is past; while it is paused, the counted days that
 *     remain
 * @param breached whether it ran out before it was stopped
 * @param inTime whether it was stopped by the last day; null until it is stopped
 */
public record ClockSummary(
        ClockId id,
        ClaimId claimId,
        String claimNumber,
        @Nullable String handler,
        String pack,
        int packVersion,
        String jurisdiction,
        String rule,
        String name,
        @Nullable String subject,
        ClockStatus state,
        LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable Integer daysLeft,
        int days,
        DayType dayType,
        boolean warned,
        boolean breached,
        @Nullable Boolean inTime,
        Instant changedAt,
        long version) {}
