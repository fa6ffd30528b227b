package org.claimtrail.api.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.sessions.KnownCallers.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is behind a session or key: an active person, or a key, of a tenant that is not suspended. */
@Component
class CallerLookup {

    private static final String USER = """
            SELECT u.user_id, u.tenant, u.name, u.display_name, u.roles%s
            FROM app_user u %s
            WHERE u.status = 'ACTIVE'
            """;

    private final JdbcClient jdbc;
    private final RoleBook roles;
    private final Clock clock;

    CallerLookup(JdbcClient jdbc, RoleBook roles, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.clock = clock;
    }

    @Nullable Known bySession(UUID sessionId) {
        return jdbc.sql(USER.formatted(", s.session_id, s.expires_at", "JOIN user_session s ON s.user_id = u.user_id")
                        + "AND s.session_id = :session AND s.ended_at IS NULL AND s.expires_at > :now")
                .param("session", sessionId)
                .param("now", Times.at(clock.instant()))
                .query((row, number) ->
                        Row.of(row, row.getObject("session_id", UUID.class), Times.get(row, "expires_at")))
                .optional()
                .map(this::known)
                .orElse(null);
    }

    /** The user himself, without a session of ours. */
    @Nullable Known byUser(UUID userId) {
        return jdbc.sql(USER.formatted("", "") + "AND u.user_id = :user")
                .param("user", userId)
                .query((row, number) -> Row.of(row, null, Instant.MAX))
                .optional()
                .map(this::known)
                .orElse(null);
    }

    @Nullable Known byApiKey(byte[] digest) {
        return jdbc.sql("""
                        SELECT k.key_id, k.tenant, k.name, k.permissions, k.expires_at
                        FROM api_key k
                        WHERE k.digest = :digest AND k.revoked_at IS NULL AND k.expires_at > :now
                        """)
                .param("digest", digest)
                .param("now", Times.at(clock.instant()))
                .query((row, number) -> machine(row))
                .optional()
                .orElse(null);
    }

    /** What he may do is asked only once his row has been read: nobody holds two connections, or all could wait for a second. */
    private Known known(Row row) {
        var caller = new Caller(
                row.tenant(),
                row.name(),
                row.displayName(),
                row.roles(),
                roles.permissions(row.tenant(), row.roles()),
                row.userId(),
                row.sessionId());
        return new Known(caller, null, row.until());
    }

    private record Row(
            UUID userId,
            String tenant,
            String name,
            String displayName,
            List<String> roles,
            @Nullable UUID sessionId,
            Instant until) {

        static Row of(ResultSet row, @Nullable UUID sessionId, Instant until) throws SQLException {
            return new Row(
                    row.getObject("user_id", UUID.class),
                    row.getString("tenant"),
                    row.getString("name"),
                    row.getString("display_name"),
                    texts(row, "roles"),
                    sessionId,
                    until);
        }
    }

    private static Known machine(ResultSet row) throws SQLException {
        var name = "key:" + row.getString("name");
        var caller = new Caller(
                row.getString("tenant"),
                name,
                row.getString("name"),
                List.of("machine"),
                Set.copyOf(texts(row, "permissions")),
                null,
                null);
        return new Known(caller, row.getObject("key_id", UUID.class), Times.get(row, "expires_at"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }
}
