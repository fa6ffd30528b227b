package org.claimtrail.query.diary.activities;

import java.time.Instant;
import org.claimtrail.events.diary.ActivityDetails;
import org.jspecify.annotations.Nullable;

/**
 * An activity with everything that is known of it.
 *
 * @param explanation why it was cancelled or is done again
 */
public record ActivityDetail(
        ActivitySummary summary,
        @Nullable String description,
        ActivityDetails details,
        @Nullable String outcome,
        @Nullable String explanation,
        @Nullable Instant startedAt,
        @Nullable String endedBy) {}
