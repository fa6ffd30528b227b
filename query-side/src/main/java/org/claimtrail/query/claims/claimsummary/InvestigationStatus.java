package org.claimtrail.query.claims.claimsummary;

/** Whether a claim is what it seems. */
public enum InvestigationStatus {
    NONE,
    REFERRED,
    CLEARED,
    CONFIRMED
}
