package org.claimtrail.query.clocks.clocksummary;

/** Whether a clock's days count. */
public enum ClockStatus {
    RUNNING,
    PAUSED,
    /** What it was for has been done. */
    STOPPED,
    /** Its claim ended before it did. */
    CANCELLED
}
