package org.claimtrail.query.claims.lines;

/** Where a claim payment is. */
public enum ClaimPaymentStatus {
    REQUESTED,
    AWAITING_HOLD,
    AWAITING_APPROVAL,
    APPROVED,
    POSTED,
    REJECTED,
    WITHDRAWN,
    HOLD_REFUSED,
    FAILED,
    REVERSED
}
