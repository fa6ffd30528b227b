package org.claimtrail.api.tenants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrail.api.tenants.Tenant.Status;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tenants with what they hold, counted. Those who run the platform see these figures and nothing of what is behind them, so
 * they are counted here, by the owner of the tables, and not asked of the read models on behalf of each tenant.
 */
@Component
final class TenantFigures {

    private static final String WANTED = """
            FROM tenant t WHERE (:status::text IS NULL OR t.status = :status)
             AND (:q::text IS NULL OR strpos(t.tenant || ' ' || lower(t.name), lower(:q)) > 0)
            """;

    private static final String COUNTED = """
            SELECT w.*,
             (SELECT count(*) FROM app_user u WHERE u.tenant = w.tenant AND u.status = 'ACTIVE') AS users,
             (SELECT count(*) FROM claim_summary c WHERE c.tenant = w.tenant
               AND c.status IN ('NOTIFIED', 'OPEN')) AS open_claims,
             (SELECT count(*) FROM policy_summary p WHERE p.tenant = w.tenant) AS policies,
             (SELECT count(*) FROM upload_summary l WHERE l.tenant = w.tenant) AS uploads,
             greatest(
              (SELECT max(s.last_used_at) FROM user_session s WHERE s.tenant = w.tenant),
              (SELECT max(c.changed_at) FROM claim_summary c WHERE c.tenant = w.tenant),
              (SELECT max(l.received_at) FROM upload_summary l WHERE l.tenant = w.tenant)) AS last_activity
            FROM (SELECT t.* %s) w
            """;

    private static final Map<String, String> SORTABLE = Map.of(
            "tenant", "tenant",
            "name", "lower(name)",
            "status", "status",
            "createdAt", "created_at");

    private final JdbcClient jdbc;

    TenantFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A tenant in figures.
     *
     * @param users people who can log in
     * @param lastActivityAt when somebody last used a session or changed a claim, or a file came; absent when never
     */
    record TenantSummary(
            String tenant,
            String name,
            Status status,
            long users,
            long openClaims,
            long policies,
            long uploads,
            @Nullable Instant lastActivityAt,
            String createdBy,
            Instant createdAt,
            long version) {}

    List<TenantSummary> list(@Nullable Status status, @Nullable String q, Paging paging) {
        var order = SortOrder.of(paging, SORTABLE).stream()
                .map(each -> each.property() + (each.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        var page = WANTED + "ORDER BY " + (order.isEmpty() ? "" : order + ", ") + "tenant LIMIT :size OFFSET :offset";
        return wanted(COUNTED.formatted(page) + (order.isEmpty() ? "" : "ORDER BY " + order + ", tenant"), status, q)
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query((row, index) -> summary(row))
                .list();
    }

    long count(@Nullable Status status, @Nullable String q) {
        return wanted("SELECT count(*) " + WANTED, status, q)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    Optional<TenantSummary> find(String tenant) {
        return jdbc.sql(COUNTED.formatted("FROM tenant t WHERE t.tenant = :tenant"))
                .param("tenant", tenant)
                .query((row, index) -> summary(row))
                .optional();
    }

    private JdbcClient.StatementSpec wanted(String sql, @Nullable Status status, @Nullable String q) {
        var params = new TreeMap<String, @Nullable String>();
        params.put("status", status == null ? null : status.name());
        params.put("q", q);
        return jdbc.sql(sql).params(params);
    }

    private static TenantSummary summary(ResultSet row) throws SQLException {
        var lastActivity = row.getObject("last_activity", OffsetDateTime.class);
        return new TenantSummary(
                row.getString("tenant"),
                row.getString("name"),
                Status.valueOf(row.getString("status")),
                row.getLong("users"),
                row.getLong("open_claims"),
                row.getLong("policies"),
                row.getLong("uploads"),
                lastActivity == null ? null : lastActivity.toInstant(),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
