package org.claimtrail.events.clocks;

/** Which days a time limit counts. */
public enum DayType {
    /** Every day. */
    CALENDAR,
    /** Neither weekends nor holidays. */
    WORKING
}
