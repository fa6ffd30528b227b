package org.claimtrail.query.claims.recoveries;

/** How far a recovery has come. */
public enum RecoveryStatus {
    OPEN,
    COMPLETED,
    WAIVED
}
