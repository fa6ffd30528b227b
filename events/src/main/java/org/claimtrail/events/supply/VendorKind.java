package org.claimtrail.events.supply;

/** What a vendor is. */
public enum VendorKind {
    GARAGE,
    ASSESSOR_FIRM,
    HOSPITAL,
    LAW_FIRM,
    SALVAGE_BUYER,
    SUPPLIER,
    OTHER
}
