package org.claimtrail.query.supply.supplysummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.claimtrail.query.supply.supplysummary.OrderDetail.OrderSupplement;
import org.claimtrail.query.supply.supplysummary.OrderDetail.PricedLine;
import org.claimtrail.query.supply.supplysummary.OrderDetail.SupplementStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for orders. */
@Component
class OrderQueries {

    private static final List<OrderStatus> OPEN =
            List.of(OrderStatus.DRAFT, OrderStatus.PLACED, OrderStatus.ACCEPTED, OrderStatus.IN_PROGRESS);
    private static final List<OrderStatus> ENDED =
            List.of(OrderStatus.COMPLETED, OrderStatus.DECLINED, OrderStatus.CANCELLED);

    private static final Listing LISTING = Listing.by(new SortOrder("createdAt", true), "orderId")
            .and(
                    "number",
                    "kind",
                    "status",
                    "claimNumber",
                    "vendorName",
                    "net",
                    "tax",
                    "total",
                    "dueOn",
                    "supplementPending",
                    "invoiceNumber",
                    "invoiceAmount",
                    "invoiceDifference",
                    "createdBy",
                    "createdAt",
                    "placedAt",
                    "completedOn",
                    "changedAt");

    private final OrderRows rows;
    private final JdbcClient jdbc;
    private final SupplyJson json;

    OrderQueries(OrderRows rows, JdbcClient jdbc, SupplyJson json) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.json = json;
    }

    @QueryHandler
    OrderPage handle(ListOrders query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new OrderPage(
                page.map(OrderRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<OrderDetail> handle(FindOrder query) {
        var found = rows.findOne(Filters.<OrderRow>of(query.tenant())
                .equal("orderId", query.orderId().value())
                .condition());
        return found.map(row -> row.detail(json, supplements(query.tenant(), query.orderId())));
    }

    private static Specification<OrderRow> condition(ListOrders query) {
        var wanted = query.filter();
        var filters = Filters.<OrderRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("kind", wanted.kind())
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal(
                        "vendorId",
                        wanted.vendorId() == null ? null : wanted.vendorId().value())
                .equal("supplementPending", wanted.supplementPending())
                .equal("currency", wanted.currency())
                .from("total", wanted.minimumTotal())
                .from("dueOn", wanted.dueFrom())
                .to("dueOn", wanted.dueTo())
                .equal("createdBy", wanted.createdBy())
                .from("createdAt", wanted.createdFrom())
                .to("createdAt", wanted.createdTo())
                .containing(
                        query.q(), "number", "claimNumber", "vendorName", "vendorReference", "invoiceNumber", "lines");
        if (wanted.open() != null) {
            filters.in("status", wanted.open() ? OPEN : ENDED);
        }
        if (wanted.invoiceMismatch() != null) {
            filters.and(mismatch(wanted.invoiceMismatch()));
        }
        return filters.condition();
    }

    private static Specification<OrderRow> mismatch(boolean any) {
        return (row, query, build) -> any
                ? build.notEqual(row.<Long>get("invoiceDifference"), 0L)
                : build.equal(row.<Long>get("invoiceDifference"), 0L);
    }

    private List<OrderSupplement> supplements(String tenant, OrderId order) {
        return jdbc.sql("SELECT * FROM order_supplement WHERE tenant = ? AND order_id = ? ORDER BY supplement")
                .params(tenant, order.value())
                .query((row, index) -> supplement(row))
                .list();
    }

    private OrderSupplement supplement(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new OrderSupplement(
                row.getInt("supplement"),
                SupplementStatus.valueOf(row.getString("status")),
                Money.of(row.getLong("total"), currency),
                Money.of(row.getLong("increase"), currency),
                json.lines(row.getString("lines")).stream().map(PricedLine::of).toList(),
                row.getString("explanation"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("within_tolerance"),
                row.getString("decided_by"),
                instant(decidedAt),
                row.getString("rejection"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
