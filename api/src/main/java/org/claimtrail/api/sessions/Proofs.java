package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens that prove something once: that somebody knew his password a moment ago, or that a mail reached him. */
@Component
class Proofs {

    private static final int MOST_FAILURES = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Proofs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a proof is for. */
    enum Purpose {
        INVITATION,
        SECOND_FACTOR,
        UNLOCK
    }

    /** A new proof; only its digest is kept. */
    String issue(Purpose purpose, UUID userId, Duration lifetime) {
        var token = Opaque.token("");
        keep(token, purpose, userId, lifetime);
        return token;
    }

    /** Keeps a proof that somebody has already; it is about the user's e-mail address. */
    void keep(String token, Purpose purpose, UUID userId, Duration lifetime) {
        var now = clock.instant();
        jdbc.sql("""
                INSERT INTO proof (digest, tenant, user_id, purpose, target, issued_at, expires_at)
                SELECT :digest, tenant, user_id, :purpose, email, :now, :until FROM app_user WHERE user_id = :user
                ON CONFLICT (digest) DO UPDATE SET expires_at = :until, failures = 0, used_at = NULL
                """)
                .param("digest", Opaque.digest(token))
                .param("user", userId)
                .param("purpose", purpose.name())
                .param("now", Times.at(now))
                .param("until", Times.at(now.plus(lifetime)))
                .update();
    }

    /** Whose proof it is; one issued before his password was changed is good for nothing. */
    Optional<UUID> owner(Purpose purpose, String token) {
        return jdbc.sql("""
                        SELECT p.user_id FROM proof p JOIN app_user u ON u.user_id = p.user_id
                        WHERE p.digest = :digest AND p.purpose = :purpose AND p.used_at IS NULL
                          AND p.expires_at > :now AND p.failures < :most
                          AND (u.password_changed_at IS NULL OR u.password_changed_at <= p.issued_at)
                        """)
                .param("digest", Opaque.digest(token))
                .param("purpose", purpose.name())
                .param("now", Times.at(clock.instant()))
                .param("most", MOST_FAILURES)
                .query(UUID.class)
                .optional();
    }

    /** Uses a proof up; false when somebody else was faster. */
    boolean use(String token) {
        return jdbc.sql("UPDATE proof SET used_at = :now WHERE digest = :digest AND used_at IS NULL")
                        .param("now", Times.at(clock.instant()))
                        .param("digest", Opaque.digest(token))
                        .update()
                == 1;
    }

    /** Somebody has the proof but not what goes with it. */
    void failed(String token) {
        jdbc.sql("UPDATE proof SET failures = failures + 1 WHERE digest = :digest")
                .param("digest", Opaque.digest(token))
                .update();
    }

    /** Earlier proofs of the same purpose are good no more. */
    void withdraw(Purpose purpose, UUID userId) {
        jdbc.sql("""
                UPDATE proof SET used_at = :now WHERE user_id = :user AND purpose = :purpose AND used_at IS NULL
                """)
                .param("now", Times.at(clock.instant()))
                .param("user", userId)
                .param("purpose", purpose.name())
                .update();
    }
}
