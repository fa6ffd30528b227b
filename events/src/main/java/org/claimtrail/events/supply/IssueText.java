package org.claimtrail.events.supply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an issue.
 *
 * @param dueOn the day by which it is to be resolved
 */
public record IssueText(
        String title,
        String description,
        IssuePriority priority,
        IssueCategory category,
        @Nullable LocalDate dueOn) {}
