package org.claimtrail.query.supply.supplysummary;

/** A vendor's place on the panel. */
public enum VendorStatus {
    PROPOSED,
    APPROVED,
    SUSPENDED,
    REMOVED
}
