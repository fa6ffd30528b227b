package org.claimtrail.api.supply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.web.Formats;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueText;
import org.jspecify.annotations.Nullable;

/** What the bodies of the issues' commands hold; the words and examples stand in the API's field list. */
final class IssueBodies {

    private IssueBodies() {}

    record RaiseIssue(
            @Nullable UUID issueId,

            @NotBlank @Size(max = 200) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String title,

            @NotBlank @Size(max = 4000) String description,
            @NotNull IssuePriority priority,
            @NotNull IssueCategory issueCategory,
            @Nullable UUID vendorId,
            @Nullable UUID orderId,
            @Nullable UUID claimId,
            @Size(min = 1, max = 100) @Nullable String assignee,
            @Nullable LocalDate dueOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        IssueText text() {
            return new IssueText(title.strip(), description, priority, issueCategory, dueOn);
        }
    }

    record ChangeIssue(
            @NotBlank @Size(max = 200) @Pattern(regexp = Formats.ONE_LINE, message = Formats.ONE_LINE_WORDS) String title,

            @NotBlank @Size(max = 4000) String description,
            @NotNull IssuePriority priority,
            @NotNull IssueCategory issueCategory,
            @Nullable LocalDate dueOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        IssueText text() {
            return new IssueText(title.strip(), description, priority, issueCategory, dueOn);
        }
    }

    record AssignIssue(
            @NotBlank @Size(max = 100) String assignee,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ResolveIssue(
            @NotBlank @Size(max = 4000) String resolution,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record CloseIssue(
            @Size(max = 2000) @Nullable String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        static final CloseIssue WITHOUT_WORDS = new CloseIssue(null, null, null);
    }

    record CommentOnIssue(
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
