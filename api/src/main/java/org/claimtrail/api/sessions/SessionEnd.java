package org.claimtrail.api.sessions;

/** Why a session ended. */
public enum SessionEnd {
    LOGGED_OUT,
    ENDED,
    REUSE,
    DEACTIVATED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_CHANGED
}
