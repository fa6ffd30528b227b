package org.claimtrail.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.claimtrail.api.web.RequestIdFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes the security log. */
@Component
final class SecurityLogTable implements SecurityLog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    SecurityLogTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void record(Entry entry) {
        var request = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
        jdbc.sql("""
                        INSERT INTO security_log
                            (recorded_at, tenant, actor, action, outcome, subject, address, user_agent, request_id, details)
                        VALUES (:now, :tenant, :actor, :action, :outcome, :subject, :address, :agent, :request,
                                :details::jsonb)""")
                .param("now", Timestamp.from(clock.instant()))
                .param("tenant", entry.tenant())
                .param("actor", actor())
                .param("action", entry.action())
                .param("outcome", entry.outcome().name())
                .param("subject", entry.subject())
                .param("address", request == null ? "internal" : request.getRemoteAddr())
                .param("agent", request == null ? "" : agent(request))
                .param("request", request == null ? "" : RequestIdFilter.of(request))
                .param("details", JSON.writeValueAsString(entry.details()))
                .update();
    }

    private static @Nullable String actor() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? known.getPrincipal().user()
                : null;
    }

    private static String agent(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    }
}
