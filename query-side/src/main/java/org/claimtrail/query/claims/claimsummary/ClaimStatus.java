package org.claimtrail.query.claims.claimsummary;

/** Where a claim is in its life. */
public enum ClaimStatus {
    NOTIFIED,
    OPEN,
    CLOSED,
    VOIDED
}
