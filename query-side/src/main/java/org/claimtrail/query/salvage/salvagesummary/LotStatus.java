package org.claimtrail.query.salvage.salvagesummary;

/** Whether anything of a lot is left. */
public enum LotStatus {
    IN_STOCK,
    EXHAUSTED
}
