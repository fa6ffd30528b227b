package org.claimtrail.query.diary.activities;

/** Where an activity stands. */
public enum ActivityStatus {
    PLANNED,
    STARTED,
    COMPLETED,
    CANCELLED
}
