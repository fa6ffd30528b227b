package org.claimtrail.events.supply;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can happen to an order. */
public sealed interface OrderEvent extends DomainEvent {

    OrderId orderId();

    /** An order was written, and may still be changed. */
    record OrderDrafted(
            OrderId orderId,
            String orderNumber,
            OrderKind kind,
            ClaimId claimId,
            String claimNumber,
            VendorId vendorId,
            String vendorName,
            List<OrderLine> lines,
            OrderTotals totals,
            @Nullable LocalDate dueOn,
            @Nullable String instructions)
            implements OrderEvent {
        public OrderDrafted {
            lines = List.copyOf(lines);
        }
    }

    /** A draft became different. */
    record OrderAmended(
            OrderId orderId,
            List<OrderLine> lines,
            OrderTotals totals,
            @Nullable LocalDate dueOn,
            @Nullable String instructions)
            implements OrderEvent {
        public OrderAmended {
            lines = List.copyOf(lines);
        }
    }

    /** The vendor was asked to do it. */
    record OrderPlaced(OrderId orderId, Money total) implements OrderEvent {}

    /** The vendor takes the order. */
    record OrderAccepted(OrderId orderId, @Nullable String vendorReference) implements OrderEvent {}

    /** The vendor does not take the order. */
    record OrderDeclined(OrderId orderId, String explanation) implements OrderEvent {}

    /** The vendor began to work. */
    record OrderWorkStarted(OrderId orderId) implements OrderEvent {}

    /**
     * The vendor found more to do, or less; it holds only once it is approved.
     *
     * @param supplement counts from 1
     * @param lines all lines of the order as they are wanted
     * @param increase what it adds to the total; negative when it becomes cheaper
     */
    record SupplementRequested(
            OrderId orderId,
            int supplement,
            List<OrderLine> lines,
            OrderTotals totals,
            Money increase,
            String explanation)
            implements OrderEvent {
        public SupplementRequested {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The order has the supplement's lines and totals.
     *
     * @param withinTolerance whether it needed nobody's approval
     */
    record SupplementApproved(
            OrderId orderId, int supplement, List<OrderLine> lines, OrderTotals totals, boolean withinTolerance)
            implements OrderEvent {
        public SupplementApproved {
            lines = List.copyOf(lines);
        }
    }

    /** The order stays as it was. */
    record SupplementRejected(OrderId orderId, int supplement, String explanation) implements OrderEvent {}

    /** The day by which it is to be done became another. */
    record OrderRescheduled(OrderId orderId, LocalDate dueOn, String explanation) implements OrderEvent {}

    /**
     * The vendor's invoice came; a corrected one takes the place of the one before.
     *
     * @param difference the invoice's amount less the order's total: zero when they agree
     */
    record OrderInvoiced(OrderId orderId, String invoiceNumber, Money amount, LocalDate receivedOn, Money difference)
            implements OrderEvent {}

    /** It is done. */
    record OrderCompleted(OrderId orderId, LocalDate completedOn, Money total) implements OrderEvent {}

    /** It is not wanted any more. */
    record OrderCancelled(OrderId orderId, String explanation) implements OrderEvent {}
}
