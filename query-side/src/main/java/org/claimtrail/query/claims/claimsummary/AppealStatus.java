package org.claimtrail.query.claims.claimsummary;

/** What has come of the last appeal. */
public enum AppealStatus {
    NONE,
    LODGED,
    UPHELD,
    OVERTURNED
}
