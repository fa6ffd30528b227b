package org.claimtrail.api.secrets;

/** A sealed secret that cannot be opened; says nothing of what is in it. */
public final class SecretUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecretUnreadable(String explanation) {
        super(explanation);
    }

    SecretUnreadable(String explanation, Throwable cause) {
        super(explanation, cause);
    }
}
