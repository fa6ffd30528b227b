package org.claimtrail.api.diary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.diary.ActivityEvent.ActivityContent;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.jspecify.annotations.Nullable;

/** What the bodies of the diary's commands hold; the words and examples stand in the API's field list. */
final class ActivityBodies {

    static final String TAG = "[A-Za-z0-9][A-Za-z0-9 _.-]{0,39}";

    private ActivityBodies() {}

    /** What an activity is about. */
    record ActivitySubject(
            Subject.@NotNull Kind kind,
            @NotBlank @Size(max = 100) String id) {}

    record PlanActivity(
            @Nullable UUID activityId,
            @NotNull @Valid ActivitySubject subject,
            @NotNull @Valid ActivityParts details,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) @Nullable String description,
            @Nullable Instant due,
            @Nullable Instant begins,
            @Nullable Instant ends,
            @Size(max = 100) @Nullable String assignee,
            @Nullable Priority priority,

            @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = TAG, message = "must be up to 40 letters, digits, spaces and _.-") String>
                    tags,

            @Nullable Boolean done,
            @Size(max = 2000) @Nullable String outcome,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        ActivityContent content() {
            return ActivityBodies.content(details, title, description, priority, tags);
        }

        Timing timing() {
            return new Timing(due, begins, ends);
        }
    }

    record ChangeActivity(
            @NotNull @Valid ActivityParts details,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 4000) @Nullable String description,
            @Nullable Instant due,
            @Nullable Instant begins,
            @Nullable Instant ends,
            @Nullable Priority priority,

            @Size(max = 20) @Nullable List<@NotNull @Pattern(regexp = TAG, message = "must be up to 40 letters, digits, spaces and _.-") String>
                    tags,

            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        ActivityContent content() {
            return ActivityBodies.content(details, title, description, priority, tags);
        }

        Timing timing() {
            return new Timing(due, begins, ends);
        }
    }

    record AssignActivity(
            @Size(max = 100) @Nullable String assignee,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record CompleteActivity(
            @Size(max = 2000) @Nullable String outcome,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record EndActivity(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    private static ActivityContent content(
            ActivityParts details,
            String title,
            @Nullable String description,
            @Nullable Priority priority,
            @Nullable List<String> tags) {
        return new ActivityContent(
                details.details(),
                title.strip(),
                description,
                Objects.requireNonNullElse(priority, Priority.NORMAL),
                tags == null ? List.of() : tags.stream().distinct().toList());
    }
}
