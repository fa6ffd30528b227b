package org.claimtrail.api.clocks;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.clocks.clocksummary.ClockStatus;
import org.claimtrail.query.clocks.clocksummary.ListClocks;
import org.jspecify.annotations.Nullable;

/** What the clocks of a list must have in common. */
record ClockFilter(
        @Parameter(description = "Only clocks in this state.", example = "RUNNING") @Nullable ClockStatus state,

        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 200) @Nullable String handler,
        @Size(max = 60) @Nullable String pack,
        @Size(max = 60) @Nullable String jurisdiction,
        @Size(max = 60) @Nullable String rule,
        @Nullable Boolean warned,
        @Nullable Boolean breached,
        @Nullable Boolean inTime,
        @Nullable Duration dueWithin,
        @Nullable Instant dueBefore,
        @Nullable LocalDate startedFrom,
        @Nullable LocalDate startedTo,
        @Min(-36_500) @Max(36_500) @Nullable Integer leastDaysLeft,
        @Min(-36_500) @Max(36_500) @Nullable Integer mostDaysLeft) {

    /** Far enough for everybody, and not too far to be counted with. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    ListClocks.Filter filter(Instant now) {
        return new ListClocks.Filter(
                state,
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                handler,
                pack,
                jurisdiction,
                rule,
                warned,
                breached,
                inTime,
                due(now),
                startedFrom,
                startedTo,
                leastDaysLeft,
                mostDaysLeft);
    }

    private @Nullable Instant due(Instant now) {
        if (dueWithin == null) {
            return dueBefore;
        }
        var within = now.plus(dueWithin.compareTo(LONGEST) > 0 ? LONGEST : dueWithin);
        return dueBefore == null || within.isBefore(dueBefore) ? within : dueBefore;
    }
}
