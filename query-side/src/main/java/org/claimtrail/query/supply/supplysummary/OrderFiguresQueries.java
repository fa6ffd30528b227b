package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.supply.supplysummary.OrderFigures.OrderStatusFigure;
import org.claimtrail.query.supply.supplysummary.OrderFigures.OrderValueFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and adds up orders. */
@Component
class OrderFiguresQueries {

    private static final String WANTED = """
             FROM order_summary
            WHERE tenant = :tenant
              AND (:from::date IS NULL OR (coalesce(placed_at, created_at) AT TIME ZONE :zone)::date >= :from)
              AND (:to::date IS NULL OR (coalesce(placed_at, created_at) AT TIME ZONE :zone)::date <= :to)""";

    private static final String VALUED = WANTED + " AND status IN ('PLACED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED')";

    private static final String SUM = ", currency, count(*) AS orders, sum(total) AS value";

    private record Sums(@Nullable BigDecimal meanDays, long completed, long mismatches, long pending) {}

    private final JdbcClient jdbc;

    OrderFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    OrderFigures handle(FindOrderFigures query) {
        var sums = sums(query);
        return new OrderFigures(
                byStatus(query),
                values(query, "vendor_id::text AS key, min(vendor_name) AS name"),
                values(query, "kind AS key, min(kind) AS name"),
                values(query, month() + " AS key, min(" + month() + ") AS name"),
                sums.meanDays(),
                sums.completed(),
                sums.mismatches(),
                sums.pending());
    }

    private List<OrderStatusFigure> byStatus(FindOrderFigures query) {
        return ask("SELECT status, count(*)" + WANTED + " GROUP BY status ORDER BY status", query)
                .query((row, index) -> new OrderStatusFigure(OrderStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list();
    }

    private List<OrderValueFigure> values(FindOrderFigures query, String columns) {
        return ask("SELECT " + columns + SUM + VALUED + " GROUP BY 1, currency ORDER BY 2, 1, 3", query)
                .query((row, index) -> value(row))
                .list();
    }

    private Sums sums(FindOrderFigures query) {
        return ask("""
                        SELECT round(avg(extract(epoch FROM completed_at - placed_at) / 86400)
                                FILTER (WHERE status = 'COMPLETED'), 2) AS mean,
                         count(*) FILTER (WHERE status = 'COMPLETED') AS completed,
                         count(*) FILTER (WHERE invoice_difference <> 0) AS mismatches,
                         count(*) FILTER (WHERE supplement_pending) AS pending""" + WANTED, query)
                .query((row, index) -> new Sums(
                        row.getBigDecimal("mean"),
                        row.getLong("completed"),
                        row.getLong("mismatches"),
                        row.getLong("pending")))
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, FindOrderFigures query) {
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("from", query.from())
                .param("to", query.to())
                .param("zone", query.zone());
    }

    private static String month() {
        return "to_char(placed_at AT TIME ZONE :zone, 'YYYY-MM')";
    }

    /** Exact: a sum beyond a long is an error, not a wrong figure. */
    private static OrderValueFigure value(ResultSet row) throws SQLException {
        return new OrderValueFigure(
                row.getString("key"),
                row.getString("name"),
                row.getLong("orders"),
                Money.of(row.getBigDecimal("value").longValueExact(), row.getString("currency")));
    }
}
