package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.supply.supplysummary.FindOrder;
import org.claimtrail.query.supply.supplysummary.FindOrderFigures;
import org.claimtrail.query.supply.supplysummary.ListOrders;
import org.claimtrail.query.supply.supplysummary.OrderDetail;
import org.claimtrail.query.supply.supplysummary.OrderFigures;
import org.claimtrail.query.supply.supplysummary.OrderPage;
import org.claimtrail.query.supply.supplysummary.OrderSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Orders as they are, how they came to be so, and what they come to. */
@EdgeController
@Tag(name = "Orders", description = "What vendors are asked to do on claims, from the draft to the invoice.")
@RequestMapping("/api/v1")
class OrderController {

    private final Queries queries;
    private final TenantSettings settings;

    OrderController(Queries queries, TenantSettings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    @GetMapping("/orders")
    @Operation(
            operationId = "listOrders",
            summary = "List orders",
            description = "Filters, searches, sorts and pages the orders. Sort by number, kind, status, claimNumber,"
                    + " vendorName, net, tax, total, dueOn, supplementPending, invoiceNumber, invoiceAmount,"
                    + " invoiceDifference, createdBy, createdAt, placedAt, completedOn or changedAt, with a minus"
                    + " for descending order.")
    @FromReadModel
    @Permission("orders:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<OrderSummary>>> listOrders(
            @ParameterObject @ModelAttribute @Valid OrderFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(filter.filter(), listing);
    }

    @GetMapping("/claims/{claimId}/orders")
    @Operation(
            operationId = "listClaimOrders",
            summary = "List the orders of a claim",
            description = "Searches, sorts and pages the orders on one claim, as the list of all orders does.")
    @FromReadModel
    @Permission("orders:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<OrderSummary>>> listClaimOrders(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(ListOrders.Filter.of(claimId), listing);
    }

    @GetMapping("/orders/figures")
    @Operation(
            operationId = "findOrderFigures",
            summary = "Show the orders in figures",
            description = "Orders by status; what was placed by vendor, kind and month, for each currency; how long"
                    + " vendors take; what waits. Days and months are those of the tenant's calendar.")
    @FromReadModel
    @Permission("orders:read")
    ResponseEntity<Answer<OrderFigures>> findOrderFigures(@ParameterObject @ModelAttribute @Valid Period period) {
        var tenant = Caller.current().tenant();
        var zone = settings.of(tenant).timeZone();
        var figures = queries.ask(
                new FindOrderFigures(tenant, period.firstDay(), period.lastDay(), zone), OrderFigures.class);
        return ResponseEntity.ok(Answer.of(figures, "The orders in figures."));
    }

    @GetMapping("/orders/{orderId}")
    @Operation(
            operationId = "findOrder",
            summary = "Find an order",
            description = "One order with its lines, its supplements and its invoice.")
    @FromReadModel
    @Permission("orders:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<OrderDetail>> findOrder(@PathVariable OrderId orderId) {
        var found = get(orderId);
        var version = found.order().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Order " + found.order().number() + ".", version));
    }

    @GetMapping("/orders/{orderId}/history")
    @Operation(
            operationId = "listOrderHistory",
            summary = "Show the audit trail of an order",
            description = "Every event of the order: who, when, from which address, under which command, why, and"
                    + " what changed from what to what.")
    @FromReadModel
    @Permission(value = "history:read", also = "orders:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listOrderHistory(
            @PathVariable OrderId orderId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        get(orderId);
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "supply", orderId.toString(), paged.paging()));
    }

    private ResponseEntity<Answer<List<OrderSummary>>> list(ListOrders.Filter filter, Listing listing) {
        var tenant = Caller.current().tenant();
        return queries.list(new ListOrders(tenant, filter, listing.text(), listing.paging()), OrderPage.class);
    }

    private OrderDetail get(OrderId orderId) {
        return queries.get(new FindOrder(Caller.current().tenant(), orderId), OrderDetail.class);
    }
}
