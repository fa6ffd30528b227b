package org.claimtrail.api.people;

/** Where a user stands. */
enum UserStatus {
    /** Has not chosen a password yet. */
    INVITED,
    /** Registered by himself; the e-mail address is not proved yet. */
    UNVERIFIED,
    ACTIVE,
    DEACTIVATED
}
