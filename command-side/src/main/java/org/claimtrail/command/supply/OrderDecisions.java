package org.claimtrail.command.supply;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.supply.OrderCommand.*;
import org.claimtrail.command.supply.OrderState.Absent;
import org.claimtrail.command.supply.OrderState.Phase;
import org.claimtrail.command.supply.OrderState.Written;
import org.claimtrail.command.supply.SupplyFacts.VendorFact;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;

/** Decides on the life of an order. */
final class OrderDecisions {

    private OrderDecisions() {}

    /** What an order depends on: its claim and its vendor, as they are now. */
    record Parties(Optional<ClaimFact> claim, Optional<VendorFact> vendor) {

        ClaimFact openClaim() {
            var known = claim.orElseThrow(() -> refused(OrderRefusal.CLAIM_NOT_FOUND));
            require(known.open(), OrderRefusal.CLAIM_NOT_OPEN);
            return known;
        }

        VendorFact approvedVendor() {
            var known = vendor.orElseThrow(() -> refused(OrderRefusal.VENDOR_NOT_FOUND));
            require(known.approved(), OrderRefusal.VENDOR_NOT_APPROVED);
            return known;
        }
    }

    static List<OrderEvent> draft(OrderState state, DraftOrder c, Parties parties) {
        require(state instanceof Absent, OrderRefusal.ORDER_EXISTS);
        var claim = parties.openClaim();
        var vendor = parties.approvedVendor();
        var priced = OrderPricing.price(c.items(), claim.currency());
        return List.of(new OrderDrafted(
                c.orderId(),
                c.orderNumber(),
                c.kind(),
                c.claimId(),
                claim.number(),
                c.vendorId(),
                vendor.name(),
                priced.lines(),
                priced.totals(),
                c.dueOn(),
                c.instructions()));
    }

    static List<OrderEvent> amend(OrderState state, AmendOrder c) {
        var order = in(state, Phase.DRAFT, OrderRefusal.ORDER_NOT_DRAFT);
        var priced = OrderPricing.price(c.items(), order.total().currency());
        return List.of(new OrderAmended(c.orderId(), priced.lines(), priced.totals(), c.dueOn(), c.instructions()));
    }

    /** The claim may have been closed, and the vendor suspended, since the order was drafted. */
    static List<OrderEvent> place(OrderState state, PlaceOrder c, Parties parties) {
        var order = in(state, Phase.DRAFT, OrderRefusal.ORDER_NOT_DRAFT);
        parties.openClaim();
        parties.approvedVendor();
        return List.of(new OrderPlaced(c.orderId(), order.total()));
    }

    static List<OrderEvent> accept(OrderState state, AcceptOrder c) {
        in(state, Phase.PLACED, OrderRefusal.ORDER_NOT_PLACED);
        return List.of(new OrderAccepted(c.orderId(), c.vendorReference()));
    }

    static List<OrderEvent> decline(OrderState state, DeclineOrder c) {
        in(state, Phase.PLACED, OrderRefusal.ORDER_NOT_PLACED);
        return List.of(new OrderDeclined(c.orderId(), c.explanation()));
    }

    static List<OrderEvent> start(OrderState state, StartOrder c) {
        in(state, Phase.ACCEPTED, OrderRefusal.ORDER_NOT_ACCEPTED);
        return List.of(new OrderWorkStarted(c.orderId()));
    }

    static List<OrderEvent> reschedule(OrderState state, RescheduleOrder c) {
        require(!written(state).phase().isEnded(), OrderRefusal.ORDER_ENDED);
        return List.of(new OrderRescheduled(c.orderId(), c.dueOn(), c.explanation()));
    }

    /** An invoice is recorded whatever it says; how far it is from what was agreed is recorded with it. */
    static List<OrderEvent> invoice(OrderState state, RecordInvoice c, Envelope by) {
        var order = written(state);
        require(order.phase().isUnderWay() || order.phase() == Phase.COMPLETED, OrderRefusal.ORDER_NOT_INVOICEABLE);
        require(c.amount().currency().equals(order.total().currency()), OrderRefusal.CURRENCY_MISMATCH);
        require(c.amount().isPositive(), OrderRefusal.AMOUNT_NOT_POSITIVE);
        refuseFuture(c.receivedOn(), by);
        require(
                !c.invoiceNumber().equals(order.invoice().number())
                        || !c.amount().equals(order.invoice().amount()),
                OrderRefusal.INVOICE_ALREADY_RECORDED);
        return List.of(new OrderInvoiced(
                c.orderId(),
                c.invoiceNumber(),
                c.amount(),
                c.receivedOn(),
                c.amount().minus(order.total())));
    }

    static List<OrderEvent> complete(OrderState state, CompleteOrder c, Envelope by) {
        var order = in(state, Phase.IN_PROGRESS, OrderRefusal.ORDER_NOT_IN_PROGRESS);
        require(order.supplements().pending() == null, OrderRefusal.SUPPLEMENT_PENDING);
        refuseFuture(c.completedOn(), by);
        return List.of(new OrderCompleted(c.orderId(), c.completedOn(), order.total()));
    }

    static List<OrderEvent> cancel(OrderState state, CancelOrder c) {
        require(!written(state).phase().isEnded(), OrderRefusal.ORDER_ENDED);
        return List.of(new OrderCancelled(c.orderId(), c.explanation()));
    }

    /** Where the day has begun first, it is tomorrow elsewhere. */
    private static void refuseFuture(LocalDate day, Envelope by) {
        var latest = LocalDate.ofInstant(by.recordedAt(), ZoneOffset.ofHours(14));
        require(!day.isAfter(latest), OrderRefusal.DAY_IN_FUTURE);
    }

    private static Written in(OrderState state, Phase phase, OrderRefusal otherwise) {
        var order = written(state);
        require(order.phase() == phase, otherwise);
        return order;
    }

    static Written written(OrderState state) {
        return switch (state) {
            case Written written -> written;
            case Absent absent -> throw refused(OrderRefusal.ORDER_NOT_FOUND);
        };
    }

    static void require(boolean condition, OrderRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(OrderRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
