package org.claimtrail.query.claims.claimsummary;

/** What has been decided about cover. */
public enum CoverageStatus {
    UNVERIFIED,
    CONFIRMED,
    RESERVATION_OF_RIGHTS,
    DENIED
}
