package org.claimtrail.events.supply;

/** What kind of thing went wrong. */
public enum IssueCategory {
    QUALITY,
    DELAY,
    BILLING,
    CONDUCT,
    DOCUMENTATION,
    OTHER
}
