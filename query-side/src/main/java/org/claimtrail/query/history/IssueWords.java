package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to an issue, without who did it. */
final class IssueWords {

    private IssueWords() {}

    static String of(IssueEvent event) {
        return switch (event) {
            case IssueRaised e ->
                "raised issue " + e.issueNumber() + ", " + words(e.text().priority()) + ": "
                        + e.text().title();
            case IssueChanged e ->
                "changed what is said of the issue: " + e.text().title();
            case IssueAssigned e -> "assigned the issue to " + e.assignee();
            case IssueWorkStarted e -> "began to see to the issue";
            case IssueResolved e -> "resolved the issue: " + e.resolution();
            case IssueReopened e -> "reopened the issue, time " + e.count() + ": " + e.explanation();
            case IssueClosed e -> "closed the issue" + (e.explanation() == null ? "" : ": " + e.explanation());
            case IssueWithdrawn e -> "withdrew the issue: " + e.explanation();
            case IssueCommented e -> "commented: " + e.text();
        };
    }

    /** The status that the issue has from then on; null when it stays the same. */
    static @Nullable String status(IssueEvent event) {
        return switch (event) {
            case IssueRaised e -> "OPEN";
            case IssueWorkStarted e -> "IN_PROGRESS";
            case IssueResolved e -> "RESOLVED";
            case IssueReopened e -> "REOPENED";
            case IssueClosed e -> "CLOSED";
            case IssueWithdrawn e -> "CLOSED";
            case IssueChanged e -> null;
            case IssueAssigned e -> null;
            case IssueCommented e -> null;
        };
    }
}
