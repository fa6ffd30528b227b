package org.claimtrail.query.supply.supplysummary;

/** Where an order is. */
public enum OrderStatus {
    DRAFT,
    PLACED,
    ACCEPTED,
    IN_PROGRESS,
    COMPLETED,
    DECLINED,
    CANCELLED
}
