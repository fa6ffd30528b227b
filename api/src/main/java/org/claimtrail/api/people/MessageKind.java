package org.claimtrail.api.people;

/** What people get about their account. */
enum MessageKind {
    INVITATION,
    VERIFY_EMAIL,
    VERIFY_PHONE,
    RESET_PASSWORD,
    ALREADY_REGISTERED,
    PASSWORD_CHANGED,
    EMAIL_CHANGED;

    /** Whether the message still makes sense for the user as he is when it is sent. */
    boolean isFor(User user, String recipient) {
        return switch (this) {
            case INVITATION -> user.is(UserStatus.INVITED);
            case VERIFY_EMAIL -> user.is(UserStatus.UNVERIFIED) || user.is(UserStatus.ACTIVE);
            case VERIFY_PHONE -> user.is(UserStatus.ACTIVE) && recipient.equals(user.phone());
            // An address that somebody else wrote down proves nothing until its owner has been heard from.
            case RESET_PASSWORD ->
                user.is(UserStatus.UNVERIFIED) || (user.is(UserStatus.ACTIVE) && user.emailVerifiedAt() != null);
            case ALREADY_REGISTERED -> user.is(UserStatus.ACTIVE) || user.is(UserStatus.INVITED);
            case PASSWORD_CHANGED, EMAIL_CHANGED -> true;
        };
    }
}
