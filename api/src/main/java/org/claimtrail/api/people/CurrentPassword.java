package org.claimtrail.api.people;

import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.sessions.SessionEnd;
import org.claimtrail.api.sessions.UserSessions;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has somebody who is logged in prove that he is still the one who logged in. */
@Component
final class CurrentPassword {

    private static final int MOST_FAILURES = 5;

    private final JdbcClient jdbc;
    private final Users users;
    private final Passwords passwords;
    private final UserSessions sessions;
    private final TransactionTemplate transaction;

    CurrentPassword(
            JdbcClient jdbc,
            Users users,
            Passwords passwords,
            UserSessions sessions,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Compares the password. A try is counted, for good, before it is looked at; the fifth wrong one in a row ends all
     * of the person's sessions, so that nobody guesses from a session that he found open.
     *
     * @param field where it was given
     * @throws ApiProblem with {@link ApiError#PASSWORD_REFUSED}
     */
    void require(User user, String field, String typed) {
        var isCounted = count(user);
        if (isCounted && passwords.matches(typed, users.passwordHash(user.userId()))) {
            forget(user);
            return;
        }
        transaction.executeWithoutResult(status -> endIfTooMany(user));
        throw ApiProblem.field(field, ApiError.PASSWORD_REFUSED, ApiError.PASSWORD_REFUSED.meaning());
    }

    private boolean count(User user) {
        return jdbc.sql("""
                                UPDATE app_user SET wrong_passwords = wrong_passwords + 1
                                WHERE user_id = :userId AND wrong_passwords < :most""")
                        .param("userId", user.userId())
                        .param("most", MOST_FAILURES)
                        .update()
                == 1;
    }

    private void forget(User user) {
        jdbc.sql("UPDATE app_user SET wrong_passwords = 0 WHERE user_id = :userId")
                .param("userId", user.userId())
                .update();
    }

    private void endIfTooMany(User user) {
        var ended = jdbc.sql("""
                        UPDATE app_user SET wrong_passwords = 0
                        WHERE user_id = :userId AND wrong_passwords >= :most""")
                .param("userId", user.userId())
                .param("most", MOST_FAILURES)
                .update();
        if (ended == 1) {
            sessions.endAll(user.userId(), SessionEnd.ENDED, null);
        }
    }
}
