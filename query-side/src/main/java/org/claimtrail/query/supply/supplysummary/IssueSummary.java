package org.claimtrail.query.supply.supplysummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueSubject;
import org.jspecify.annotations.Nullable;

/**
 * An issue in a list.
 *
 * @param withdrawn whether it was closed because it should not have been raised
 * @param reopened how often it was
 * @param comments how many there are
 * @param version of the issue's last event that is in here
 */
public record IssueSummary(
        IssueId id,
        String number,
        String title,
        IssuePriority priority,
        IssueCategory category,
        IssueStatus status,
        boolean withdrawn,
        IssueSubject subject,
        @Nullable String assignee,
        @Nullable LocalDate dueOn,
        int reopened,
        int comments,
        String raisedBy,
        Instant raisedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant changedAt,
        long version) {}
