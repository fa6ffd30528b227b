package org.claimtrail.query.claims.claimdates;

import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.claims.claimdates.OpenClaims.OpenCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts open claims at the end of days. A voided notification was never a claim. */
@Component
class OpenClaimsQueries {

    private static final String MOVES = """
            WITH period AS (
             SELECT coalesce(p.opened_on, (p.opened_at AT TIME ZONE :zone)::date) AS opened,
              coalesce(p.closed_on, (p.closed_at AT TIME ZONE :zone)::date) AS closed
             FROM claim_open_period p JOIN claim_dates d USING (claim_id)
             WHERE p.tenant = :tenant AND NOT d.voided AND (:upload::text IS NULL OR d.upload = :upload)),
            move AS (
             SELECT opened AS day, 1 AS opened, 0 AS closed FROM period WHERE opened <= :at
             UNION ALL SELECT closed, 0, 1 FROM period WHERE closed <= :at),
            """;

    private static final String ONCE = MOVES + """
            total AS (SELECT sum(opened) AS opened, sum(closed) AS closed FROM move)
            SELECT :at::date AS at, coalesce(opened, 0) AS opened, coalesce(closed, 0) AS closed FROM total""";

    private static final String SERIES = MOVES + """
            ending AS (
             SELECT least((date_trunc(:unit, day::timestamp) + :step::interval)::date - 1, :at::date) AS at,
              sum(opened) AS opened, sum(closed) AS closed
             FROM move GROUP BY 1),
            day AS (
             SELECT DISTINCT least((start + :step::interval)::date - 1, :at::date) AS at
             FROM generate_series(date_trunc(:unit, (SELECT min(day) FROM move)::timestamp), :at::timestamp,
              :step::interval) AS start)
            SELECT day.at, sum(coalesce(opened, 0)) OVER series AS opened,
             sum(coalesce(closed, 0)) OVER series AS closed
            FROM day LEFT JOIN ending USING (at) WINDOW series AS (ORDER BY day.at) ORDER BY day.at""";

    private static final String UNDATED = """
            SELECT count(*) FROM claim_dates
            WHERE tenant = :tenant AND undated AND (:upload::text IS NULL OR upload = :upload)""";

    private final JdbcClient jdbc;

    OpenClaimsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    OpenClaims handle(ListOpenClaims query) {
        var by = query.by();
        var asked = jdbc.sql(by == null ? ONCE : SERIES)
                .param("tenant", query.tenant())
                .param("upload", query.upload())
                .param("zone", query.zone())
                .param("at", query.at());
        if (by != null) {
            asked = asked.param("unit", by.unit()).param("step", by.step());
        }
        var counts = asked.query((row, index) -> new OpenCount(
                        row.getDate("at").toLocalDate(),
                        row.getLong("opened"),
                        row.getLong("closed"),
                        row.getLong("opened") - row.getLong("closed")))
                .list();
        var undated = jdbc.sql(UNDATED)
                .param("tenant", query.tenant())
                .param("upload", query.upload())
                .query(Long.class)
                .single();
        return new OpenClaims(counts, undated);
    }
}
