package org.claimtrail.command.shared;

/** How new claims get their handler. */
public enum AssignmentMode {
    /** Somebody is named by a person. */
    MANUAL,
    /** Somebody is proposed, with reasons, and a person decides. */
    PROPOSE,
    /** Somebody is chosen, with reasons. */
    AUTOMATIC
}
