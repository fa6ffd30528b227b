package org.claimtrail.api.people;

/** What a link or code is good for, once. */
enum Purpose {
    INVITATION,
    VERIFY_EMAIL,
    VERIFY_PHONE,
    RESET_PASSWORD
}
