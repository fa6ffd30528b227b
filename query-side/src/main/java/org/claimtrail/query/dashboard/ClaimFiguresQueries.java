package org.claimtrail.query.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.dashboard.ClaimFigures.Activity;
import org.claimtrail.query.dashboard.ClaimFigures.AgeCount;
import org.claimtrail.query.dashboard.ClaimFigures.Amounts;
import org.claimtrail.query.dashboard.ClaimFigures.HandlerCount;
import org.claimtrail.query.dashboard.ClaimFigures.StatusCount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and adds up claims. */
@Component
class ClaimFiguresQueries {

    private static final String OPEN = "status IN ('NOTIFIED', 'OPEN')";
    private static final int RECENTLY = 30;
    private static final int ACTIVITIES = 20;

    private static final String BY_AGE = """
            SELECT status, bucket.first, bucket.last, count(*) AS claims
            FROM claim_summary
            JOIN (VALUES (0, 7), (8, 30), (31, 90), (91, 365), (366, NULL)) AS bucket (first, last)
             ON greatest((:at::timestamptz AT TIME ZONE :zone)::date - (notified_at AT TIME ZONE :zone)::date, 0)
              BETWEEN bucket.first AND coalesce(bucket.last, 2147483647)
            WHERE tenant = :tenant AND status IN ('NOTIFIED', 'OPEN')
            GROUP BY status, bucket.first, bucket.last
            ORDER BY bucket.first, status DESC""";

    private final JdbcClient jdbc;

    ClaimFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    ClaimFigures handle(FindClaimFigures query) {
        var tenant = query.tenant();
        return new ClaimFigures(
                byStatus(tenant),
                byAge(query),
                byHandler(tenant),
                amounts(tenant),
                since("notified_at", query),
                since("closed_at", query),
                waiting(tenant),
                activity(tenant));
    }

    private List<StatusCount> byStatus(String tenant) {
        return jdbc.sql("SELECT status, count(*) FROM claim_summary WHERE tenant = ? GROUP BY status ORDER BY status")
                .param(tenant)
                .query((row, index) -> new StatusCount(ClaimStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    private List<AgeCount> byAge(FindClaimFigures query) {
        return jdbc.sql(BY_AGE)
                .param("tenant", query.tenant())
                .param("at", query.at().atOffset(ZoneOffset.UTC))
                .param("zone", query.zone())
                .query((row, index) -> new AgeCount(
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getInt("first"),
                        wholeOrNull(row, "last"),
                        row.getLong("claims")))
                .list();
    }

    private List<HandlerCount> byHandler(String tenant) {
        return jdbc.sql("SELECT handler, count(*) FROM claim_summary WHERE tenant = ? AND " + OPEN
                        + " GROUP BY handler ORDER BY count(*) DESC, handler")
                .param(tenant)
                .query((row, index) -> new HandlerCount(row.getString(1), row.getLong(2)))
                .list();
    }

    private List<Amounts> amounts(String tenant) {
        return jdbc.sql("""
                        SELECT currency, count(*) AS claims, sum(reserved) AS reserved, sum(committed) AS committed,
                         sum(paid) AS paid, sum(outstanding) AS outstanding
                        FROM claim_summary WHERE tenant = ? GROUP BY currency ORDER BY currency""")
                .param(tenant)
                .query((row, index) -> new Amounts(
                        row.getLong("claims"),
                        money(row, "reserved"),
                        money(row, "committed"),
                        money(row, "paid"),
                        money(row, "outstanding")))
                .list();
    }

    /** From the beginning of the day that is so many days ago. */
    private long since(String column, FindClaimFigures query) {
        var zone = ZoneId.of(query.zone());
        var first = query.at().atZone(zone).toLocalDate().minusDays(RECENTLY);
        return count(
                "SELECT count(*) FROM claim_summary WHERE tenant = ? AND " + column + " BETWEEN ? AND ?",
                query.tenant(),
                first.atStartOfDay(zone).toOffsetDateTime(),
                query.at().atOffset(ZoneOffset.UTC));
    }

    private long waiting(String tenant) {
        return count(
                "SELECT count(*) FROM claim_summary WHERE tenant = ? AND reserves_awaiting + payments_awaiting > 0",
                tenant);
    }

    private long count(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private List<Activity> activity(String tenant) {
        return jdbc.sql("SELECT claim_id, number, status, changed_at, last_change FROM claim_summary WHERE tenant = ?"
                        + " ORDER BY changed_at DESC, claim_id LIMIT " + ACTIVITIES)
                .param(tenant)
                .query((row, index) -> new Activity(
                        row.getString("claim_id"),
                        row.getString("number"),
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        "claims." + row.getString("last_change")))
                .list();
    }

    /** Exact: a sum beyond a long is an error, not a wrong figure. */
    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column).longValueExact(), row.getString("currency"));
    }

    private static @Nullable Integer wholeOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
