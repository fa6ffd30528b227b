package org.claimtrail.query.claims.paymentlives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.query.claims.paymentlives.PaymentLives.ActivityCount;
import org.claimtrail.query.claims.paymentlives.PaymentLives.PaymentSums;
import org.claimtrail.query.claims.paymentlives.PaymentLives.PaymentWay;
import org.claimtrail.query.shared.SummedAmounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts steps, ends and ways of claim payments. Steps stand in the order in which they were taken, not recorded. */
@Component
class PaymentLivesQueries {

    private static final String WANTED = """
            WHERE tenant = :tenant AND (:upload::text IS NULL OR upload = :upload)
             AND (:source::text IS NULL OR (upload IS NOT NULL) = (:source = 'TAKEN_ON'))""";

    private static final String ACTIVITIES = "SELECT activity, step, count(*) AS number FROM payment_step " + WANTED
            + " GROUP BY activity, step ORDER BY number DESC, activity";

    private static final String LAST = """
            SELECT activity, step, count(*) AS number
            FROM (SELECT DISTINCT ON (life_id) activity, step FROM payment_step %s
             ORDER BY life_id, at DESC, sequence DESC) last
            GROUP BY activity, step ORDER BY number DESC, activity""".formatted(WANTED);

    private static final String LIVES = """
            WITH life AS (
             SELECT life_id, count(*) AS steps, string_agg(activity, E'\\x1f' ORDER BY at, sequence) AS variant,
              count(*) FILTER (WHERE step = 'SUBMITTED') AS submissions, bool_or(odd) AS odd, min(at) AS began,
              max(at) FILTER (WHERE step = 'PAID') AS paid
             FROM payment_step %s GROUP BY life_id)
            """.formatted(WANTED);

    private static final String TOTALS = LIVES + """
            SELECT count(*) AS lives, coalesce(sum(steps), 0) AS steps, count(DISTINCT variant) AS variants,
             count(*) FILTER (WHERE submissions > 1) AS resubmitted, count(*) FILTER (WHERE odd) AS odd,
             avg(extract(epoch FROM paid - began)) / 86400 AS days
            FROM life""";

    private static final String VARIANTS = LIVES + """
            SELECT variant, count(*) AS number FROM life GROUP BY variant ORDER BY number DESC, variant LIMIT :top""";

    private static final String AMOUNTS = """
            SELECT currency, count(*) AS lives, sum(amount) AS asked, sum(as_filed) AS asked_as_filed,
             count(*) FILTER (WHERE payments > 0) AS paid_lives, sum(payments) AS payments, sum(paid) AS paid,
             sum(paid_as_filed) AS paid_as_filed
            FROM payment_life %s GROUP BY currency ORDER BY currency""".formatted(WANTED);

    private final JdbcClient jdbc;

    PaymentLivesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    PaymentLives handle(FindPaymentLives query) {
        var activities = counts(query, ACTIVITIES);
        var last = counts(query, LAST);
        var variants = asked(query, VARIANTS)
                .param("top", query.top())
                .query((row, index) ->
                        new PaymentWay(List.of(row.getString("variant").split("\u001f")), row.getLong("number")))
                .list();
        var amounts = asked(query, AMOUNTS).query((row, index) -> amounts(row)).list();
        return asked(query, TOTALS)
                .query((row, index) -> new PaymentLives(
                        row.getLong("lives"),
                        row.getLong("steps"),
                        row.getLong("variants"),
                        row.getLong("resubmitted"),
                        row.getLong("odd"),
                        rounded(row.getBigDecimal("days")),
                        activities,
                        last,
                        variants,
                        amounts))
                .single();
    }

    private List<ActivityCount> counts(FindPaymentLives query, String sql) {
        return asked(query, sql)
                .query((row, index) -> new ActivityCount(
                        row.getString("activity"), PaymentStep.valueOf(row.getString("step")), row.getLong("number")))
                .list();
    }

    private JdbcClient.StatementSpec asked(FindPaymentLives query, String sql) {
        var source = query.source();
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("upload", query.upload())
                .param("source", source == null ? null : source.name());
    }

    private static PaymentSums amounts(ResultSet row) throws SQLException {
        return new PaymentSums(
                row.getLong("lives"),
                SummedAmounts.minor(row, "asked"),
                SummedAmounts.exactly(row, "asked_as_filed"),
                row.getLong("paid_lives"),
                row.getLong("payments"),
                SummedAmounts.minor(row, "paid"),
                SummedAmounts.exactly(row, "paid_as_filed"));
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal days) {
        return days == null ? null : days.setScale(2, RoundingMode.HALF_UP);
    }
}
