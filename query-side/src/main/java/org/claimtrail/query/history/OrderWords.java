package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to an order, without who did it. */
final class OrderWords {

    private OrderWords() {}

    static String of(OrderEvent event) {
        return switch (event) {
            case OrderDrafted e ->
                "drafted order " + e.orderNumber() + ", " + words(e.kind()) + " by " + e.vendorName() + " for "
                        + money(e.totals().total()) + ", for claim " + e.claimNumber();
            case OrderAmended e -> "changed the draft to " + money(e.totals().total());
            case OrderPlaced e -> "placed the order of " + money(e.total());
            case OrderAccepted e ->
                "noted that the vendor accepts the order"
                        + (e.vendorReference() == null ? "" : " as " + e.vendorReference());
            case OrderDeclined e -> "noted that the vendor declines the order: " + e.explanation();
            case OrderWorkStarted e -> "noted that the vendor works on the order";
            case SupplementRequested e ->
                "asked for supplement " + e.supplement() + ", which changes the order by " + money(e.increase())
                        + " to " + money(e.totals().total()) + ": " + e.explanation();
            case SupplementApproved e -> approved(e);
            case SupplementRejected e -> "rejected supplement " + e.supplement() + ": " + e.explanation();
            case OrderRescheduled e -> "made the order due on " + e.dueOn() + ": " + e.explanation();
            case OrderInvoiced e -> invoiced(e);
            case OrderCompleted e -> "completed the order on " + e.completedOn() + ", " + money(e.total()) + " in all";
            case OrderCancelled e -> "cancelled the order: " + e.explanation();
        };
    }

    private static String approved(SupplementApproved e) {
        var total = " to " + money(e.totals().total());
        return e.withinTolerance()
                ? "changed the order by supplement " + e.supplement() + total + ", within the tolerance"
                : "approved supplement " + e.supplement() + ", which changes the order" + total;
    }

    private static String invoiced(OrderInvoiced e) {
        var invoice = "recorded invoice " + e.invoiceNumber() + " of " + money(e.amount());
        return e.difference().isZero()
                ? invoice + ", as agreed"
                : invoice + ", which differs from the order by " + money(e.difference());
    }

    /** The status that the order has from then on; null when it stays the same. */
    static @Nullable String status(OrderEvent event) {
        return switch (event) {
            case OrderDrafted e -> "DRAFT";
            case OrderPlaced e -> "PLACED";
            case OrderAccepted e -> "ACCEPTED";
            case OrderDeclined e -> "DECLINED";
            case OrderWorkStarted e -> "IN_PROGRESS";
            case OrderCompleted e -> "COMPLETED";
            case OrderCancelled e -> "CANCELLED";
            case OrderAmended e -> null;
            case SupplementRequested e -> null;
            case SupplementApproved e -> null;
            case SupplementRejected e -> null;
            case OrderRescheduled e -> null;
            case OrderInvoiced e -> null;
        };
    }
}
