package org.claimtrail.query.diary.activities;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list.
 *
 * @param due by when it must have been done: what was said, or else its end or beginning
 * @param overdue whether that had passed when the question was put, and it was not done
 * @param version of the activity's last event that is in here
 */
public record ActivitySummary(
        ActivityId id,
        ActivityKind kind,
        ActivityStatus status,
        Subject subject,
        String title,
        @Nullable Instant due,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable String assignee,
        Priority priority,
        List<String> tags,
        boolean overdue,
        String plannedBy,
        Instant plannedAt,
        @Nullable Instant completedAt,
        Instant changedAt,
        long version) {

    public ActivitySummary {
        tags = List.copyOf(tags);
    }
}
