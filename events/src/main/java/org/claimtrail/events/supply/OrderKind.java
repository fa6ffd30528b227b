package org.claimtrail.events.supply;

/** What is ordered. */
public enum OrderKind {
    REPAIR,
    ASSESSMENT,
    MEDICAL,
    TOWING,
    LEGAL,
    REPLACEMENT
}
