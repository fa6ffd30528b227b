package org.claimtrail.events.authority;

/** What a role may do about denying coverage; each includes the ones before it. */
public enum Denial {
    /** Nothing. */
    NO,
    /** Propose it to somebody who may decide it. */
    PROPOSE,
    /** Decide it. */
    DECIDE
}
