package org.claimtrail.command.supply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an order. */
public sealed interface OrderCommand {

    @TargetAggregateIdentifier
    OrderId orderId();

    /** Writes an order on an open claim to an approved vendor. */
    record DraftOrder(
            OrderId orderId,
            String orderNumber,
            OrderKind kind,
            ClaimId claimId,
            VendorId vendorId,
            List<OrderItem> items,
            @Nullable LocalDate dueOn,
            @Nullable String instructions)
            implements OrderCommand {
        public DraftOrder {
            items = List.copyOf(items);
        }
    }

    /** Writes a draft anew. */
    record AmendOrder(
            OrderId orderId,
            List<OrderItem> items,
            @Nullable LocalDate dueOn,
            @Nullable String instructions) implements OrderCommand {
        public AmendOrder {
            items = List.copyOf(items);
        }
    }

    /** Asks the vendor to do it. */
    record PlaceOrder(OrderId orderId) implements OrderCommand {}

    /** Records that the vendor takes it. */
    record AcceptOrder(OrderId orderId, @Nullable String vendorReference) implements OrderCommand {}

    /** Records that the vendor does not take it. */
    record DeclineOrder(OrderId orderId, String explanation) implements OrderCommand {}

    /** Records that the vendor works on it. */
    record StartOrder(OrderId orderId) implements OrderCommand {}

    /** Asks for other lines than those that were ordered. */
    record RequestSupplement(OrderId orderId, List<OrderItem> items, String explanation) implements OrderCommand {
        public RequestSupplement {
            items = List.copyOf(items);
        }
    }

    /** Grants a supplement that waits. */
    record ApproveSupplement(OrderId orderId, int supplement) implements OrderCommand {}

    /** Turns a supplement that waits down. */
    record RejectSupplement(OrderId orderId, int supplement, String explanation) implements OrderCommand {}

    /** Says by which other day it is to be done. */
    record RescheduleOrder(OrderId orderId, LocalDate dueOn, String explanation) implements OrderCommand {}

    /** Records the vendor's invoice, or a corrected one. */
    record RecordInvoice(OrderId orderId, String invoiceNumber, Money amount, LocalDate receivedOn)
            implements OrderCommand {}

    /** Records that it is done. */
    record CompleteOrder(OrderId orderId, LocalDate completedOn) implements OrderCommand {}

    /** Calls it off. */
    record CancelOrder(OrderId orderId, String explanation) implements OrderCommand {}
}
