package org.claimtrail.query.claims.claimsummary;

/** How far what is to be got back on a claim has come. */
public enum RecoveryFacet {
    NONE,
    OPEN,
    COMPLETED,
    WAIVED
}
