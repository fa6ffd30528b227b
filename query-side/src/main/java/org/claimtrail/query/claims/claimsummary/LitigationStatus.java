package org.claimtrail.query.claims.claimsummary;

/** How far it has gone in and around court; of several suits, the one that goes furthest among those not decided. */
public enum LitigationStatus {
    NONE,
    NOTICE,
    IN_SUIT,
    JUDGMENT,
    SETTLED
}
