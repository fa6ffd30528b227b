package org.claimtrail.query.claims.claimdates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.claims.claimdates.ClaimLags.LagFigures;
import org.claimtrail.query.claims.claimdates.ClaimLags.Lags;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures how long claims take. A loss or notification of which only the year is known has no lag. */
@Component
class ClaimLagsQueries {

    private static final int DECIMALS = 6;

    private static final String LAGS = ClaimMonths.CLAIM + """
            , lag AS (
             SELECT %s AS year,
              CASE WHEN loss_precision <> 'YEAR' AND notified_precision <> 'YEAR' THEN %s END AS report,
              CASE WHEN notified_precision <> 'YEAR' THEN %s END AS finalisation
             FROM claim)
            SELECT year, count(*) AS claims,
             count(report) AS report_claims, avg(report) AS report_mean,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY report::float8) AS report_median,
             percentile_cont(0.9) WITHIN GROUP (ORDER BY report::float8) AS report_ninetieth,
             count(finalisation) AS finalisation_claims, avg(finalisation) AS finalisation_mean,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY finalisation::float8) AS finalisation_median,
             percentile_cont(0.9) WITHIN GROUP (ORDER BY finalisation::float8) AS finalisation_ninetieth
            FROM lag GROUP BY year ORDER BY year NULLS LAST""";

    private final JdbcClient jdbc;

    ClaimLagsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    ClaimLags handle(ListClaimLags query) {
        var sql = LAGS.formatted(
                year(query.by()), ClaimMonths.between("loss", "notified"), ClaimMonths.between("notified", "closed"));
        return new ClaimLags(jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("upload", query.upload())
                .param("zone", query.zone())
                .query((row, index) -> new Lags(
                        wholeOrNull(row, "year"), row.getLong("claims"), lag(row, "report"), lag(row, "finalisation")))
                .list());
    }

    private static String year(ListClaimLags.@Nullable By by) {
        return switch (by) {
            case null -> "NULL::int";
            case LOSS_YEAR -> "extract(year FROM loss)::int";
            case NOTIFIED_YEAR -> "extract(year FROM notified)::int";
            case CLOSED_YEAR -> "extract(year FROM closed)::int";
        };
    }

    private static LagFigures lag(ResultSet row, String name) throws SQLException {
        return new LagFigures(
                row.getLong(name + "_claims"),
                rounded(row.getBigDecimal(name + "_mean")),
                rounded(row.getBigDecimal(name + "_median")),
                rounded(row.getBigDecimal(name + "_ninetieth")));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal months) {
        return months == null ? null : months.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable Integer wholeOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
