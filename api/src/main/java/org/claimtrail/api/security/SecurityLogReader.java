package org.claimtrail.api.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the security log of a tenant. What a caller sends is only ever a value, never part of a statement. */
@Component
class SecurityLogReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String PLATFORM = "platform";
    private static final Map<String, String> COLUMNS = Map.of(
            "recordedAt", "recorded_at",
            "actor", "actor",
            "action", "action",
            "outcome", "outcome",
            "subject", "subject",
            "address", "address");
    private static final String SEARCHED = "concat_ws(' ', actor, action, subject, address, user_agent, details::text)";

    private final JdbcClient jdbc;

    SecurityLogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of the log, and how much there is in all. */
    record Part(List<SecurityLogEntry> entries, long total) {}

    Part read(String tenant, SecurityLogFilter filter, Paging paging) {
        var values = new HashMap<String, @Nullable Object>();
        var where = where(tenant, filter, values);
        var total = jdbc.sql("SELECT count(*) FROM security_log" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("size", paging.size());
        values.put("offset", (long) paging.page() * paging.size());
        var entries = jdbc.sql(
                        "SELECT * FROM security_log" + where + order(paging.sort()) + " LIMIT :size OFFSET :offset")
                .params(values)
                .query((row, number) -> entry(row))
                .list();
        return new Part(entries, total);
    }

    /** Attempts that named no tenant concern whoever looks after the installation. */
    private static String where(String tenant, SecurityLogFilter filter, Map<String, @Nullable Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add(tenant.equals(PLATFORM) ? "(tenant = :tenant OR tenant IS NULL)" : "tenant = :tenant");
        values.put("tenant", tenant);
        equal(conditions, values, "action", filter.action());
        equal(
                conditions,
                values,
                "outcome",
                filter.outcome() == null ? null : filter.outcome().name());
        equal(conditions, values, "actor", filter.actor());
        equal(conditions, values, "subject", filter.subject());
        equal(conditions, values, "address", filter.address());
        if (filter.from() != null) {
            conditions.add("recorded_at >= :from");
            values.put("from", at(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("recorded_at < :to");
            values.put("to", at(filter.to()));
        }
        var text = filter.listing().text();
        if (text != null) {
            conditions.add(SEARCHED + " ILIKE :q");
            values.put("q", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static void equal(
            List<String> conditions, Map<String, @Nullable Object> values, String column, @Nullable String value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static String order(@Nullable String sort) {
        var asked = sort == null ? "-recordedAt" : sort;
        return Arrays.stream(asked.split(",", -1))
                .map(SecurityLogReader::term)
                .collect(Collectors.joining(", ", " ORDER BY ", ", entry DESC"));
    }

    private static String term(String asked) {
        var isDescending = asked.startsWith("-");
        var column = COLUMNS.get(isDescending ? asked.substring(1) : asked);
        if (column == null) {
            throw ApiProblem.field(
                    "sort",
                    ApiError.SORT_UNKNOWN,
                    "sort knows " + COLUMNS.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return column + (isDescending ? " DESC NULLS LAST" : " NULLS LAST");
    }

    private static SecurityLogEntry entry(ResultSet row) throws SQLException {
        return new SecurityLogEntry(
                row.getLong("entry"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                SecurityEntry.Outcome.valueOf(row.getString("outcome")),
                row.getString("subject"),
                row.getString("address"),
                row.getString("user_agent"),
                row.getString("request_id"),
                JSON.readValue(row.getString("details"), DETAILS));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
