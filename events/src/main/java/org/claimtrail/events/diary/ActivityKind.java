package org.claimtrail.events.diary;

/** The kinds of activity. */
public enum ActivityKind {
    CALL,
    EMAIL,
    CHAT,
    MEETING,
    TASK,
    NOTE,
    INSPECTION
}
