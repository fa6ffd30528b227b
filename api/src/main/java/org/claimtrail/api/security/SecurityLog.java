package org.claimtrail.api.security;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what was done, or tried, to people and their access; nothing is ever changed or removed. An entry is part of the
 * transaction that is open: what was done is written with it. What was refused is to be recorded outside, or it would be
 * rolled back with the attempt.
 */
@Component
public class SecurityLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Origins origins;
    private final Clock clock;

    SecurityLog(JdbcClient jdbc, Origins origins, Clock clock) {
        this.jdbc = jdbc;
        this.origins = origins;
        this.clock = clock;
    }

    /** Records an entry as coming from where the current request comes from. */
    public void record(SecurityEntry entry) {
        record(entry, origins.current());
    }

    /** Records an entry for a request that has been answered meanwhile. */
    public void record(SecurityEntry entry, Origin origin) {
        jdbc.sql("""
                INSERT INTO security_log (recorded_at, tenant, actor, action, outcome, subject, address, user_agent,
                    request_id, details)
                VALUES (:recordedAt, :tenant, :actor, :action, :outcome, :subject, :address, :userAgent,
                    :requestId, :details::jsonb)
                """)
                .param("recordedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("tenant", entry.tenant(), Types.VARCHAR)
                .param("actor", entry.actor(), Types.VARCHAR)
                .param("action", entry.action())
                .param("outcome", entry.outcome().name())
                .param("subject", entry.subject(), Types.VARCHAR)
                .param("address", origin.address())
                .param("userAgent", origin.userAgent())
                .param("requestId", origin.requestId())
                .param("details", JSON.writeValueAsString(new TreeMap<>(entry.details())))
                .update();
    }
}
