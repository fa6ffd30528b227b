package org.claimtrail.api.people.passwords;

/** A password that somebody chose, typed twice. */
public interface NewPassword {

    /** The field that it stands in. */
    String FIELD = "password";

    /** The field that it stands in the second time. */
    String FIELD_AGAIN = "passwordAgain";

    String password();

    String passwordAgain();
}
