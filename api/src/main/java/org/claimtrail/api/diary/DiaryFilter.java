package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.security.Caller;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.query.diary.activities.ActivityStatus;
import org.claimtrail.query.diary.activities.ListActivities;
import org.jspecify.annotations.Nullable;

/** What the activities of a list must have in common. */
record DiaryFilter(
        @Parameter(description = "What kind of activity it is.", example = "CALL") @Nullable ActivityKind kind,

        @Nullable ActivityStatus status,
        @Nullable Boolean open,
        @Nullable Boolean overdue,
        Subject.@Nullable Kind subjectKind,
        @Size(max = 100) @Nullable String subjectId,
        @Size(max = 60) @Nullable String subjectNumber,
        @Size(max = 100) @Nullable String assignee,
        @Nullable Boolean unassigned,
        @Size(max = 100) @Nullable String plannedBy,
        @Nullable Priority priority,
        @Size(max = 40) @Nullable String tag,
        @Nullable Instant dueFrom,
        @Nullable Instant dueTo,
        @Nullable Instant plannedFrom,
        @Nullable Instant plannedTo,
        @Nullable Instant completedFrom,
        @Nullable Instant completedTo) {

    ListActivities.Filter filter() {
        return new ListActivities.Filter(
                kind,
                status,
                open,
                overdue,
                subjectKind,
                subjectId,
                subjectNumber,
                me(assignee),
                unassigned,
                me(plannedBy),
                priority,
                tag,
                dueFrom,
                dueTo,
                plannedFrom,
                plannedTo,
                completedFrom,
                completedTo);
    }

    /** The caller's own name where he says "me". */
    static @Nullable String me(@Nullable String user) {
        return "me".equals(user) ? Caller.current().user() : user;
    }

    /** A part of the diary by what is due: the same for what comes and for what should have been done. */
    record DueFilter(
            @Parameter(description = "What kind of activity it is.", example = "CALL") @Nullable ActivityKind kind,

            Subject.@Nullable Kind subjectKind,
            @Size(max = 100) @Nullable String subjectId,
            @Size(max = 100) @Nullable String assignee,
            @Nullable Boolean unassigned,
            @Nullable Priority priority) {

        ListActivities.Filter filter(@Nullable Boolean overdue, @Nullable Instant from, @Nullable Instant to) {
            return new ListActivities.Filter(
                    kind,
                    null,
                    true,
                    overdue,
                    subjectKind,
                    subjectId,
                    null,
                    me(assignee),
                    unassigned,
                    null,
                    priority,
                    null,
                    from,
                    to,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
