package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.supply.supplysummary.IssueFigures.IssueFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts issues. */
@Component
class IssueFiguresQueries {

    private static final String WANTED = """
             FROM issue_summary
            WHERE tenant = :tenant AND NOT withdrawn
              AND (:from::date IS NULL OR (raised_at AT TIME ZONE :zone)::date >= :from)
              AND (:to::date IS NULL OR (raised_at AT TIME ZONE :zone)::date <= :to)""";

    private record Sums(long issues, @Nullable BigDecimal meanDays, long resolved, long reopened, long reopenings) {}

    private final JdbcClient jdbc;

    IssueFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    IssueFigures handle(FindIssueFigures query) {
        var sums = sums(query);
        return new IssueFigures(
                counted(query, "status AS key, status AS name", "", "status ORDER BY status"),
                counted(
                        query,
                        "priority AS key, priority AS name",
                        "",
                        "priority, priority_rank ORDER BY priority_rank DESC"),
                counted(query, "category AS key, category AS name", "", "category ORDER BY category"),
                counted(
                        query,
                        "vendor_id::text AS key, min(vendor_name) AS name",
                        " AND vendor_id IS NOT NULL",
                        "vendor_id ORDER BY 2, 1"),
                sums.issues(),
                sums.meanDays(),
                sums.resolved(),
                sums.reopened(),
                sums.reopenings());
    }

    private List<IssueFigure> counted(FindIssueFigures query, String columns, String also, String grouped) {
        return ask("SELECT " + columns + ", count(*) AS issues" + WANTED + also + " GROUP BY " + grouped, query)
                .query((row, index) ->
                        new IssueFigure(row.getString("key"), row.getString("name"), row.getLong("issues")))
                .list();
    }

    private Sums sums(FindIssueFigures query) {
        return ask("""
                        SELECT count(*) AS issues, count(resolved_at) AS resolved,
                         round(avg(extract(epoch FROM resolved_at - raised_at) / 86400), 2) AS mean,
                         count(*) FILTER (WHERE reopened > 0) AS reopened, coalesce(sum(reopened), 0) AS reopenings""" + WANTED, query)
                .query((row, index) -> new Sums(
                        row.getLong("issues"),
                        row.getBigDecimal("mean"),
                        row.getLong("resolved"),
                        row.getLong("reopened"),
                        row.getLong("reopenings")))
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, FindIssueFigures query) {
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("from", query.from())
                .param("to", query.to())
                .param("zone", query.zone());
    }
}
