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
    /** It waits for the end of an investigation; those who see their own payments only see it as approved. */
    HELD,
    REVERSED
}
