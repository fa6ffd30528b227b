package org.claimtrail.query.diary.activities;

import java.time.Instant;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Activities of a tenant, answered by an {@link ActivityPage}.
 *
 * @param at the moment at which something is overdue or not
 * @param q text that must occur, in any case, in the title, the description, the subject, or what the kind has of its own
 * @param paging may be sorted by every column; what is due first comes first otherwise
 */
public record ListActivities(
        String tenant,
        Reach reach,
        Filter filter,
        Instant at,
        @Nullable String q,
        Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.DIARY;
    }

    /**
     * What activities must have in common; null asks for nothing.
     *
     * @param open true for what is neither completed nor cancelled, false for the rest
     * @param unassigned true for what nobody in particular is to do
     */
    public record Filter(
            @Nullable ActivityKind kind,
            @Nullable ActivityStatus status,
            @Nullable Boolean open,
            @Nullable Boolean overdue,
            Subject.@Nullable Kind subjectKind,
            @Nullable String subjectId,
            @Nullable String subjectNumber,
            @Nullable String assignee,
            @Nullable Boolean unassigned,
            @Nullable String plannedBy,
            @Nullable Priority priority,
            @Nullable String tag,
            @Nullable Instant dueFrom,
            @Nullable Instant dueTo,
            @Nullable Instant plannedFrom,
            @Nullable Instant plannedTo,
            @Nullable Instant completedFrom,
            @Nullable Instant completedTo) {

        /** Every activity. */
        public static Filter none() {
            return new Filter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null);
        }

        /** What is about one thing. */
        public static Filter about(Subject.Kind kind, String id) {
            return new Filter(
                    null, null, null, null, kind, id, null, null, null, null, null, null, null, null, null, null, null,
                    null);
        }
    }
}
