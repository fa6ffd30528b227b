package org.claimtrail.api.sessions;

/** Who must wait before he may try to log in again. */
public interface LockOuts {

    /** Forgets, in the running transaction, that log-ins with this address have failed. */
    void clear(String tenant, String email);
}
