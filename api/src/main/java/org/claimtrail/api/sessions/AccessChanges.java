package org.claimtrail.api.sessions;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Is told, within the transaction, of every change of what somebody may do. This instance forgets what it knew when the
 * transaction commits, the others as soon as the database has told them: it takes effect at the next request.
 */
@Component
public class AccessChanges {

    static final String CHANNEL = "claimtrail_access";

    private final JdbcClient jdbc;
    private final KnownCallers known;

    AccessChanges(JdbcClient jdbc, KnownCallers known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** A user's status, roles, name or password. */
    public void user(UUID userId) {
        changed("user:" + userId);
    }

    /** A tenant's status, or what its roles permit. */
    public void tenant(String tenant) {
        changed("tenant:" + tenant);
    }

    /** A session has ended. */
    public void session(UUID sessionId) {
        changed("session:" + sessionId);
    }

    /** An API key was revoked or changed. */
    public void apiKey(UUID keyId) {
        changed("key:" + keyId);
    }

    private void changed(String what) {
        jdbc.sql("SELECT pg_notify(:channel, :what)")
                .param("channel", CHANNEL)
                .param("what", what)
                .query()
                .listOfRows();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.forget(what);
                }
            });
        } else {
            known.forget(what);
        }
    }
}
