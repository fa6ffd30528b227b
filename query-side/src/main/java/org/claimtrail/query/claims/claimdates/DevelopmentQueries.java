package org.claimtrail.query.claims.claimdates;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.claims.claimdates.Development.DevelopmentCell;
import org.claimtrail.query.claims.claimdates.Development.DevelopmentTotal;
import org.claimtrail.query.shared.SummedAmounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets accident years against the years in which their claims were notified, closed or paid. */
@Component
class DevelopmentQueries {

    private static final String REPORTED = ClaimMonths.CLAIM + """
            , fact AS (
             SELECT claim_id, currency, loss, notified AS day, NULL::bigint AS amount, NULL::numeric AS as_filed
             FROM claim)
            """;

    private static final String FINALISED = ClaimMonths.CLAIM + """
            , paid AS (SELECT claim_id, sum(amount) AS amount, sum(as_filed) AS as_filed
             FROM claim_dated_payment WHERE tenant = :tenant GROUP BY claim_id),
            fact AS (
             SELECT c.claim_id, c.currency, loss, closed AS day, c.undated_paid + coalesce(p.amount, 0) AS amount,
              c.undated_paid_as_filed + coalesce(p.as_filed, 0) AS as_filed
             FROM claim c LEFT JOIN paid p USING (claim_id) WHERE closed IS NOT NULL)
            """;

    private static final String PAID = ClaimMonths.CLAIM + """
            , fact AS (
             SELECT c.claim_id, c.currency, loss, coalesce(p.paid_on, (p.paid_at AT TIME ZONE :zone)::date) AS day,
              p.amount, p.as_filed
             FROM claim_dated_payment p JOIN claim c USING (claim_id) WHERE p.tenant = :tenant)
            """;

    private static final String CELLS = """
            , cell AS (
             SELECT currency, extract(year FROM loss)::int AS accident, extract(year FROM day)::int AS development,
              count(DISTINCT claim_id) AS claims, sum(amount) AS amount, sum(as_filed) AS as_filed
             FROM fact GROUP BY 1, 2, 3)
            SELECT *, sum(claims) OVER years AS cumulative_claims, sum(amount) OVER years AS cumulative_amount
            FROM cell WINDOW years AS (PARTITION BY currency, accident ORDER BY development)
            ORDER BY currency, accident, development""";

    private static final String TOTALS = """
            SELECT currency, count(DISTINCT (claim_id, extract(year FROM day))) AS claims, sum(amount) AS amount,
             sum(as_filed) AS as_filed
            FROM fact GROUP BY currency ORDER BY currency""";

    private final JdbcClient jdbc;

    DevelopmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Development handle(FindDevelopment query) {
        var facts = switch (query.by()) {
            case REPORTED -> REPORTED;
            case FINALISED -> FINALISED;
            case PAID -> PAID;
        };
        return new Development(
                asked(query, facts + CELLS).query((row, index) -> cell(row)).list(),
                asked(query, facts + TOTALS).query((row, index) -> total(row)).list());
    }

    private JdbcClient.StatementSpec asked(FindDevelopment query, String sql) {
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("upload", query.upload())
                .param("zone", query.zone());
    }

    private static DevelopmentCell cell(ResultSet row) throws SQLException {
        var accident = row.getInt("accident");
        var development = row.getInt("development");
        return new DevelopmentCell(
                row.getString("currency"),
                accident,
                development,
                development - accident,
                row.getLong("claims"),
                row.getLong("cumulative_claims"),
                SummedAmounts.minor(row, "amount"),
                SummedAmounts.exactly(row, "as_filed"),
                SummedAmounts.minor(row, "cumulative_amount"));
    }

    private static DevelopmentTotal total(ResultSet row) throws SQLException {
        return new DevelopmentTotal(
                row.getString("currency"),
                row.getLong("claims"),
                SummedAmounts.minor(row, "amount"),
                SummedAmounts.exactly(row, "as_filed"));
    }
}
