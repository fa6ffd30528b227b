package org.claimtrail.query.payments.paymentsummary;

/** Where a disbursement is. */
public enum PaymentStatus {
    APPROVED,
    REQUESTED,
    EXECUTING,
    POSTED,
    FAILED,
    UNKNOWN,
    STOPPED,
    REVERSED
}
