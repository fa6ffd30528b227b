package org.claimtrail.query.supply.supplysummary;

/** Where an issue is. */
public enum IssueStatus {
    OPEN,
    IN_PROGRESS,
    RESOLVED,
    REOPENED,
    CLOSED
}
