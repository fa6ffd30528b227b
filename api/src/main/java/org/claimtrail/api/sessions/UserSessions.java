package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.security.Origin;
import org.claimtrail.api.security.SecurityEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, prolongs and ends sessions. Of refresh tokens only digests are kept, of all that a session ever had. */
@Component
public class UserSessions {

    private static final String REFRESH = "ctr_";

    private final JdbcClient jdbc;
    private final SessionSettings settings;
    private final AccessChanges changes;
    private final Clock clock;

    UserSessions(JdbcClient jdbc, SessionSettings settings, AccessChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    /** A session with a fresh refresh token. */
    record Opened(UUID sessionId, UUID userId, String tenant, String refreshToken, Instant refreshExpiresAt) {}

    /** What became of a refresh token; one that was used before ends its session. */
    record Refreshed(@Nullable Opened opened, @Nullable SecurityEntry reused) {}

    @Transactional
    Opened begin(Person person, String device, Origin origin, boolean secondFactor) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        jdbc.sql("""
                INSERT INTO user_session (session_id, tenant, user_id, device, user_agent, address, second_factor,
                    created_at, last_used_at, expires_at)
                VALUES (:id, :tenant, :user, :device, :agent, :address, :factor, :now, :now, :until)
                """)
                .param("id", id)
                .param("tenant", person.tenant())
                .param("user", person.id())
                .param("device", device)
                .param("agent", origin.userAgent())
                .param("address", origin.address())
                .param("factor", secondFactor)
                .param("now", Times.at(now))
                .param("until", Times.at(now.plus(settings.longestLifetime())))
                .update();
        return withToken(id, person.id(), person.tenant(), now.plus(settings.longestLifetime()));
    }

    /**
     * Gives a new refresh token for one that was never used. Of several at once the database lets one through; for the others
     * it has been used, and somebody has stolen it or them.
     */
    @Transactional
    Refreshed refresh(String token, Origin origin) {
        var now = clock.instant();
        var digest = Opaque.digest(token);
        var used = jdbc.sql("""
                        UPDATE refresh_token SET used_at = :now
                        WHERE digest = :digest AND used_at IS NULL AND expires_at > :now
                        """)
                .param("now", Times.at(now))
                .param("digest", digest)
                .update();
        return used == 1 ? prolong(digest, origin) : endReused(digest);
    }

    private Refreshed prolong(byte[] digest, Origin origin) {
        var now = clock.instant();
        return jdbc.sql("""
                        UPDATE user_session s SET last_used_at = :now, address = :address
                        FROM refresh_token r, app_user u, tenant t
                        WHERE r.digest = :digest AND s.session_id = r.session_id AND s.ended_at IS NULL
                          AND s.expires_at > :now AND u.user_id = s.user_id AND u.status = 'ACTIVE'
                          AND t.tenant = s.tenant AND t.status = 'ACTIVE'
                        RETURNING s.session_id, s.user_id, s.tenant, s.expires_at
                        """)
                .param("now", Times.at(now))
                .param("address", origin.address())
                .param("digest", digest)
                .query((row, number) -> new Refreshed(
                        withToken(
                                row.getObject("session_id", UUID.class),
                                row.getObject("user_id", UUID.class),
                                row.getString("tenant"),
                                Times.get(row, "expires_at")),
                        null))
                .optional()
                .orElse(new Refreshed(null, null));
    }

    private Refreshed endReused(byte[] digest) {
        var reused = jdbc.sql("""
                        SELECT s.session_id, s.tenant, u.name FROM refresh_token r
                        JOIN user_session s ON s.session_id = r.session_id JOIN app_user u ON u.user_id = s.user_id
                        WHERE r.digest = :digest AND r.used_at IS NOT NULL
                        """)
                .param("digest", digest)
                .query((row, number) -> {
                    var session = row.getObject("session_id", UUID.class);
                    var ended = end(session, SessionEnd.REUSE);
                    return new SecurityEntry(
                            row.getString("tenant"),
                            null,
                            "REFRESH_REUSED",
                            SecurityEntry.Outcome.REFUSED,
                            row.getString("name"),
                            Map.of("session", session.toString(), "ended", Boolean.toString(ended)));
                })
                .optional();
        return new Refreshed(null, reused.orElse(null));
    }

    private Opened withToken(UUID sessionId, UUID userId, String tenant, Instant sessionExpiresAt) {
        var token = Opaque.token(REFRESH);
        var now = clock.instant();
        var idle = now.plus(settings.idleLifetime());
        var expiresAt = idle.isBefore(sessionExpiresAt) ? idle : sessionExpiresAt;
        jdbc.sql("""
                INSERT INTO refresh_token (digest, session_id, tenant, issued_at, expires_at)
                VALUES (:digest, :session, :tenant, :now, :until)
                """)
                .param("digest", Opaque.digest(token))
                .param("session", sessionId)
                .param("tenant", tenant)
                .param("now", Times.at(now))
                .param("until", Times.at(expiresAt))
                .update();
        return new Opened(sessionId, userId, tenant, token, expiresAt);
    }

    /** Ends a session; false when it had ended already. */
    @Transactional
    public boolean end(UUID sessionId, SessionEnd reason) {
        var ended = jdbc.sql("""
                        UPDATE user_session SET ended_at = :now, end_reason = :reason
                        WHERE session_id = :id AND ended_at IS NULL
                        """)
                .param("now", Times.at(clock.instant()))
                .param("reason", reason.name())
                .param("id", sessionId)
                .update();
        changes.session(sessionId);
        return ended == 1;
    }

    /**
     * Ends all sessions of a user.
     *
     * @param except one that goes on; null for none
     * @return how many have ended
     */
    @Transactional
    public int endAll(UUID userId, SessionEnd reason, @Nullable UUID except) {
        var ended = jdbc.sql("""
                        UPDATE user_session SET ended_at = :now, end_reason = :reason
                        WHERE user_id = :user AND ended_at IS NULL AND session_id <> :except
                        """)
                .param("now", Times.at(clock.instant()))
                .param("reason", reason.name())
                .param("user", userId)
                .param("except", except == null ? new UUID(0, 0) : except)
                .update();
        changes.user(userId);
        return ended;
    }

    /** Whose session it is, within a tenant, if it goes on. */
    Optional<UUID> ownerOf(String tenant, UUID sessionId) {
        return jdbc.sql("""
                        SELECT user_id FROM user_session
                        WHERE session_id = :id AND tenant = :tenant AND ended_at IS NULL AND expires_at > :now
                        """)
                .param("id", sessionId)
                .param("tenant", tenant)
                .param("now", Times.at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** The sessions of a user that go on, the one last used first. */
    List<UserSession> list(String tenant, UUID userId, @Nullable UUID current) {
        return jdbc.sql("""
                        SELECT session_id, device, user_agent, address, second_factor, created_at, last_used_at,
                            expires_at
                        FROM user_session
                        WHERE user_id = :user AND tenant = :tenant AND ended_at IS NULL AND expires_at > :now
                        ORDER BY last_used_at DESC, session_id LIMIT 200
                        """)
                .param("user", userId)
                .param("tenant", tenant)
                .param("now", Times.at(clock.instant()))
                .query((row, number) -> {
                    var id = row.getObject("session_id", UUID.class);
                    return new UserSession(
                            id,
                            row.getString("device"),
                            row.getString("user_agent"),
                            row.getString("address"),
                            row.getBoolean("second_factor"),
                            Times.get(row, "created_at"),
                            Times.get(row, "last_used_at"),
                            Times.get(row, "expires_at"),
                            id.equals(current));
                })
                .list();
    }
}
