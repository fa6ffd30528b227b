package org.claimtrail.api.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.api.activity.UserActivity.Outcome;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what people did. */
@Component
class Activities {

    /** What can be sorted by, and the column of each. */
    private static final Map<String, String> SORTS = Map.of(
            "recordedAt",
            "recorded_at",
            "actor",
            "actor",
            "action",
            "action",
            "address",
            "address",
            "status",
            "status");

    private static final String NEWEST_FIRST = "recorded_at DESC, entry_id DESC";

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of a list, and how many there are in all. */
    record Found(List<UserActivity> items, long total) {}

    Found find(String tenant, ActivityFilter filter, @Nullable String text, Paging paging) {
        var conditions = new Conditions(tenant, filter, text);
        var order = order(paging.sort());
        var total = jdbc.sql("SELECT count(*) FROM activity_log WHERE " + conditions.sql())
                .params(conditions.values)
                .query(Long.class)
                .single();
        var items = jdbc.sql("SELECT * FROM activity_log WHERE " + conditions.sql() + " ORDER BY " + order
                        + " LIMIT :size OFFSET :skip")
                .params(conditions.values)
                .param("size", paging.size())
                .param("skip", (long) paging.page() * paging.size())
                .query(Activities::activity)
                .list();
        return new Found(items, total);
    }

    private static String order(@Nullable String sort) {
        if (sort == null) {
            return NEWEST_FIRST;
        }
        return Stream.of(sort.split(",", -1)).map(Activities::column).collect(Collectors.joining(", ")) + ", "
                + NEWEST_FIRST;
    }

    private static String column(String asked) {
        var isDescending = asked.strip().startsWith("-");
        var name = isDescending ? asked.strip().substring(1) : asked.strip();
        var column = SORTS.get(name);
        if (column == null) {
            throw ApiProblem.field(
                    "sort",
                    ApiError.SORT_UNKNOWN,
                    "sort takes " + SORTS.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        return isDescending ? column + " DESC" : column;
    }

    private static UserActivity activity(ResultSet row, int number) throws SQLException {
        var status = row.getInt("status");
        return new UserActivity(
                row.getObject("entry_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("method"),
                row.getString("path"),
                status,
                Outcome.of(status),
                row.getString("target"),
                row.getString("address"),
                row.getString("user_agent"),
                row.getString("request_id"));
    }

    /** What is asked, as a condition whose values are parameters throughout. */
    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(String tenant, ActivityFilter filter, @Nullable String text) {
            add("tenant = :tenant", "tenant", tenant);
            add("actor = :actor", "actor", filter.actor());
            add("action = :action", "action", filter.action());
            add("address = :address", "address", filter.address());
            add("target = :target", "target", filter.target());
            add("recorded_at >= :from", "from", utc(filter.recordedFrom()));
            add("recorded_at <= :to", "to", utc(filter.recordedTo()));
            if (filter.outcome() != null) {
                add("status >= :lowest", "lowest", filter.outcome().lowest());
                add("status <= :highest", "highest", filter.outcome().highest());
            }
            add(
                    "(actor ILIKE :text OR action ILIKE :text OR path ILIKE :text OR target ILIKE :text"
                            + " OR address ILIKE :text OR user_agent ILIKE :text OR request_id ILIKE :text)",
                    "text",
                    text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(condition);
                values.put(name, value);
            }
        }

        String sql() {
            return String.join(" AND ", parts);
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
            return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
        }
    }
}
