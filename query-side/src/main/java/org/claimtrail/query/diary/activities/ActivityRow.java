package org.claimtrail.query.diary.activities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.events.diary.Subject;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code activity_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "activity_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ActivityRow {

    @Id
    private UUID activityId;

    private String tenant;
    private String kind;
    private String status;
    private String subjectKind;
    private String subjectId;
    private @Nullable String subjectNumber;
    private String title;
    private @Nullable String description;
    private String details;
    private String words;
    private @Nullable Instant dueAt;
    private @Nullable Instant beginsAt;
    private @Nullable Instant endsAt;
    private @Nullable String assignee;
    private String priority;
    private int priorityRank;
    private String tags;
    private String plannedBy;
    private Instant plannedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant completedAt;
    private @Nullable String endedBy;
    private @Nullable String outcome;
    private @Nullable String explanation;
    private Instant changedAt;
    private long version;

    ActivitySummary summary(Instant at) {
        var reached = ActivityStatus.valueOf(status);
        var open = reached == ActivityStatus.PLANNED || reached == ActivityStatus.STARTED;
        return new ActivitySummary(
                new ActivityId(activityId),
                ActivityKind.valueOf(kind),
                reached,
                new Subject(Subject.Kind.valueOf(subjectKind), subjectId, subjectNumber),
                title,
                dueAt,
                beginsAt,
                endsAt,
                assignee,
                Priority.valueOf(priority),
                Tags.list(tags),
                open && dueAt != null && dueAt.isBefore(at),
                plannedBy,
                plannedAt,
                completedAt,
                changedAt,
                version);
    }

    ActivityDetail detail(Instant at) {
        return new ActivityDetail(
                summary(at), description, DetailsText.read(details), outcome, explanation, startedAt, endedBy);
    }

    /** Tags as one text that a single one is found in: between commas. */
    static final class Tags {

        private Tags() {}

        static String text(List<String> tags) {
            return tags.isEmpty() ? "" : "," + String.join(",", tags) + ",";
        }

        static List<String> list(String text) {
            return text.isEmpty()
                    ? List.of()
                    : List.of(text.substring(1, text.length() - 1).split(","));
        }
    }
}
