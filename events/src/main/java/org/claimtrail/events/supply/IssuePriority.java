package org.claimtrail.events.supply;

/** How soon an issue must be dealt with. */
public enum IssuePriority {
    LOW,
    MEDIUM,
    HIGH,
    URGENT
}
