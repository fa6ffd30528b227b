package org.claimtrail.query.supply.supplysummary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue with all there is to it.
 *
 * @param explanation why it was reopened, closed or withdrawn last
 */
public record IssueDetail(
        IssueSummary issue,
        String description,
        @Nullable String resolution,
        @Nullable String explanation,
        List<IssueComment> comments) {

    public IssueDetail {
        comments = List.copyOf(comments);
    }

    /** What somebody said about it. */
    public record IssueComment(int number, String text, String commentedBy, Instant commentedAt) {}
}
