package org.claimtrail.api.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions and lock-outs in their tables. */
@Component
final class SessionRows implements Sessions, LockOuts {

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void endAll(UUID userId, String reason, @Nullable UUID except) {
        jdbc.sql("""
                        UPDATE user_session SET ended_at = :now, end_reason = :reason
                        WHERE user_id = :userId AND ended_at IS NULL
                          AND (:except::uuid IS NULL OR session_id <> :except::uuid)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("userId", userId)
                .param("except", except)
                .update();
    }

    @Override
    public void clear(String tenant, String email) {
        jdbc.sql("DELETE FROM login_failure WHERE tenant = :tenant AND subject = :subject")
                .param("tenant", tenant)
                .param("subject", digest(email.toLowerCase(Locale.ROOT)))
                .update();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
