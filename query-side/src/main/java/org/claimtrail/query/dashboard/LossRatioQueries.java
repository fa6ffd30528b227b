package org.claimtrail.query.dashboard;

import static org.claimtrail.query.dashboard.ClaimFiguresQueries.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.dashboard.LossRatios.LossRatio;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets losses against written premiums: the premium of a term counts in the year it begins, the loss in the year it
 * happened. A notification that was voided is no loss.
 */
@Component
class LossRatioQueries {

    private static final int DECIMALS = 6;

    private static final String JOIN = """
            SELECT coalesce(p.key, c.key) AS key, coalesce(p.currency, c.currency) AS currency,
             coalesce(p.policies, 0) AS policies, coalesce(p.premium, 0) AS premium,
             coalesce(c.claims, 0) AS claims, coalesce(c.loss, 0) AS loss
            FROM (%s) p FULL JOIN (%s) c ON c.key = p.key AND c.currency = p.currency
            ORDER BY 1, 2""";

    private static final String PREMIUM_BY_YEAR = """
            SELECT extract(year FROM term_from)::int::text AS key, currency, count(*) AS policies,
             sum(premium) AS premium
            FROM policy_term WHERE tenant = :tenant GROUP BY 1, 2""";

    private static final String PREMIUM_BY_PRODUCT = """
            SELECT s.product AS key, t.currency, count(*) AS policies, sum(t.premium) AS premium
            FROM policy_term t JOIN policy_summary s USING (policy_id) WHERE t.tenant = :tenant GROUP BY 1, 2""";

    private static final String NO_PREMIUM = """
            SELECT NULL::text AS key, NULL::char(3) AS currency, 0 AS policies, 0 AS premium WHERE false""";

    private static final String LOSS = """
            SELECT %s AS key, currency, count(*) AS claims, sum(reserved) AS loss
            FROM claim_summary c WHERE tenant = :tenant AND status <> 'VOIDED' GROUP BY 1, 2""";

    private static final String PRODUCT = """
            coalesce((SELECT min(s.product) FROM policy_summary s
             WHERE s.tenant = c.tenant AND s.number = c.policy_number), 'unknown')""";

    private final JdbcClient jdbc;

    LossRatioQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    LossRatios handle(ListLossRatios query) {
        var sql = switch (query.by()) {
            case YEAR -> JOIN.formatted(PREMIUM_BY_YEAR, LOSS.formatted("extract(year FROM loss_date)::int::text"));
            case PRODUCT -> JOIN.formatted(PREMIUM_BY_PRODUCT, LOSS.formatted(PRODUCT));
            case CAUSE -> JOIN.formatted(NO_PREMIUM, LOSS.formatted("coalesce(cause, 'unknown')"));
        };
        return new LossRatios(jdbc.sql(sql)
                .param("tenant", query.tenant())
                .query((row, index) -> ratio(row))
                .list());
    }

    private static LossRatio ratio(ResultSet row) throws SQLException {
        var premium = money(row, "premium");
        var loss = money(row, "loss");
        return new LossRatio(
                row.getString("key"),
                row.getLong("policies"),
                premium,
                row.getLong("claims"),
                loss,
                ratio(loss, premium));
    }

    private static @Nullable BigDecimal ratio(Money loss, Money premium) {
        return premium.isPositive()
                ? BigDecimal.valueOf(loss.minor())
                        .divide(BigDecimal.valueOf(premium.minor()), DECIMALS, RoundingMode.HALF_UP)
                : null;
    }
}
