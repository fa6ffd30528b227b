package org.claimtrail.api.diary;

import java.time.Instant;
import org.claimtrail.query.diary.activities.ActivityDetail;
import org.claimtrail.query.diary.activities.ActivitySummary;
import org.jspecify.annotations.Nullable;

/** An activity with everything that is known of it. */
record ActivityView(
        ActivitySummary activity,
        @Nullable String description,
        ActivityParts details,
        @Nullable String outcome,
        @Nullable String explanation,
        @Nullable Instant startedAt,
        @Nullable String endedBy) {

    static ActivityView of(ActivityDetail detail) {
        return new ActivityView(
                detail.summary(),
                detail.description(),
                ActivityParts.of(detail.details()),
                detail.outcome(),
                detail.explanation(),
                detail.startedAt(),
                detail.endedBy());
    }
}
