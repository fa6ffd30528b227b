package org.claimtrail.query.worklist;

/** What comes before what: the later here, the earlier in the list. */
public enum WorkPriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
