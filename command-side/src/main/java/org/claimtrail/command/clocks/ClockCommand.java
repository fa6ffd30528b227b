package org.claimtrail.command.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent.RuleBasis;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.ClockRule;
import org.jspecify.annotations.Nullable;

/** What can be asked of a time limit that runs on a claim. */
public sealed interface ClockCommand {

    @TargetAggregateIdentifier
    ClockId clockId();

    /**
     * Something happened from which on time is short.
     *
     * @param subject what of the claim it is about; null for the claim itself
     * @param at when it happened in the business
     */
    record StartClock(
            ClockId clockId,
            ClaimId claimId,
            String claimNumber,
            RuleBasis basis,
            ClockRule rule,
            @Nullable String product,
            @Nullable String subject,
            String event,
            Instant at)
            implements ClockCommand {}

    /**
     * Something happened on the claim that may stop, pause or resume it.
     *
     * @param facts what the event says, by its fields
     */
    record FollowClaim(ClockId clockId, String event, Map<String, String> facts, Instant at) implements ClockCommand {
        public FollowClaim {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** Looks whether it is time to warn, or whether it has run out. */
    record CheckDeadline(
            ClockId clockId, int deadline, @Nullable String handler) implements ClockCommand {}

    /**
     * Counts its days again, because the calendar has changed.
     *
     * @param changedDay the day that became a holiday, or is none any more
     */
    record RecountClock(ClockId clockId, String calendar, LocalDate changedDay, String explanation)
            implements ClockCommand {}

    /** Lets its days not count for now. */
    record PauseClock(ClockId clockId, String explanation) implements ClockCommand {}

    /** Lets its days count again. */
    record ResumeClock(ClockId clockId, String explanation) implements ClockCommand {}

    /** Gives it more days, of the kind that it counts. */
    record ExtendClock(ClockId clockId, int days, String explanation) implements ClockCommand {}
}
