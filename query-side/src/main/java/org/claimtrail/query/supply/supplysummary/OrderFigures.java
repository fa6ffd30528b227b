package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Orders in figures. A value is what orders come to that were placed and neither declined nor cancelled, for each
 * currency.
 *
 * @param byStatus how many orders there are in each status
 * @param byMonth by the month in which they were placed, such as {@code 2026-03}
 * @param meanDaysToComplete from the placing to the completion; null when none was completed
 * @param completed how many orders that mean is of
 * @param invoiceMismatches how many orders have an invoice of another amount
 * @param supplementsPending how many supplements wait for approval
 */
public record OrderFigures(
        List<OrderStatusFigure> byStatus,
        List<OrderValueFigure> byVendor,
        List<OrderValueFigure> byKind,
        List<OrderValueFigure> byMonth,
        @Nullable BigDecimal meanDaysToComplete,
        long completed,
        long invoiceMismatches,
        long supplementsPending) {

    public OrderFigures {
        byStatus = List.copyOf(byStatus);
        byVendor = List.copyOf(byVendor);
        byKind = List.copyOf(byKind);
        byMonth = List.copyOf(byMonth);
    }

    /** How many orders are in a status. */
    public record OrderStatusFigure(OrderStatus status, long orders) {}

    /**
     * What orders come to that have something in common.
     *
     * @param key the vendor's identifier, the kind or the month
     * @param name what people call it
     */
    public record OrderValueFigure(String key, String name, long orders, Money value) {}
}
