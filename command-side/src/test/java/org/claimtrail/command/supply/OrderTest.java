package org.claimtrail.command.supply;

import static org.claimtrail.command.supply.SupplyScenario.*;

import java.util.List;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.supply.OrderCommand.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.Quantity;
import org.claimtrail.events.supply.VendorId;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final OrderPricing.Priced PRICED = OrderPricing.price(List.of(item("2", 50_000, 1600)), "KES");
    static final OrderDrafted DRAFTED = new OrderDrafted(
            ORDER,
            "ORD-2026-0001",
            OrderKind.REPAIR,
            CLAIM,
            "CLM-1",
            VENDOR,
            "Ngong Road Motors",
            PRICED.lines(),
            PRICED.totals(),
            TODAY,
            null);
    static final OrderPlaced PLACED = new OrderPlaced(ORDER, kes(116_000));
    static final OrderAccepted ACCEPTED = new OrderAccepted(ORDER, "JOB-1");
    static final OrderWorkStarted STARTED = new OrderWorkStarted(ORDER);
    private static final OrderCompleted COMPLETED = new OrderCompleted(ORDER, TODAY, kes(116_000));
    private static final OrderCancelled CANCELLED = new OrderCancelled(ORDER, "Total loss");

    @Test
    void an_order_is_drafted_on_an_open_claim_to_an_approved_vendor_in_the_claims_currency() {
        order().when(draft(item("2", 50_000, 1600))).expectEvents(DRAFTED);
        order().and(DRAFTED).when(draft(item("2", 50_000, 1600))).expectException(refused(OrderRefusal.ORDER_EXISTS));
        order().claimIsClosed()
                .when(draft(item("2", 50_000, 1600)))
                .expectException(refused(OrderRefusal.CLAIM_NOT_OPEN));
        order().vendorIsSuspended()
                .when(draft(item("2", 50_000, 1600)))
                .expectException(refused(OrderRefusal.VENDOR_NOT_APPROVED));
        order().when(draft(ClaimId.of("0198f2a4-7c1e-7d00-8000-00000000000f"), VENDOR))
                .expectException(refused(OrderRefusal.CLAIM_NOT_FOUND));
        order().when(draft(CLAIM, VendorId.of("demo", "unknown")))
                .expectException(refused(OrderRefusal.VENDOR_NOT_FOUND));
    }

    @Test
    void what_cannot_be_bought_is_not_ordered() {
        refusedItem(item("0", 100, 0), OrderRefusal.QUANTITY_NOT_POSITIVE);
        refusedItem(item("1", -1, 0), OrderRefusal.PRICE_NEGATIVE);
        refusedItem(item("1", 1, 10_001), OrderRefusal.TAX_RATE_INVALID);
        refusedItem(item("1", 0, 1600), OrderRefusal.ORDER_TOTAL_NOT_POSITIVE);
        refusedItem(item("9999999999", 1_000_000_000_000_000L, 0), OrderRefusal.ORDER_TOO_LARGE);
        refusedItem(new OrderItem("part", new Quantity(1, 0), Money.of(1, "USD"), 0), OrderRefusal.CURRENCY_MISMATCH);
        order().when(draft()).expectException(refused(OrderRefusal.ORDER_EMPTY));
    }

    @Test
    void a_draft_is_written_anew_until_it_is_placed() {
        var priced = OrderPricing.price(List.of(item("1", 70_000, 0)), "KES");
        var amend = new AmendOrder(ORDER, List.of(item("1", 70_000, 0)), null, "Hurry");
        order().and(DRAFTED)
                .when(amend)
                .expectEvents(new OrderAmended(ORDER, priced.lines(), priced.totals(), null, "Hurry"));
        order().and(DRAFTED, PLACED).when(amend).expectException(refused(OrderRefusal.ORDER_NOT_DRAFT));
    }

    @Test
    void when_it_is_placed_the_claim_must_still_be_open_and_the_vendor_approved() {
        order().and(DRAFTED).when(new PlaceOrder(ORDER)).expectEvents(PLACED);
        order().and(DRAFTED)
                .claimIsClosed()
                .when(new PlaceOrder(ORDER))
                .expectException(refused(OrderRefusal.CLAIM_NOT_OPEN));
        order().and(DRAFTED)
                .vendorIsSuspended()
                .when(new PlaceOrder(ORDER))
                .expectException(refused(OrderRefusal.VENDOR_NOT_APPROVED));
        order().and(DRAFTED, PLACED).when(new PlaceOrder(ORDER)).expectException(refused(OrderRefusal.ORDER_NOT_DRAFT));
    }

    @Test
    void each_step_follows_on_the_one_before_and_on_no_other() {
        order().and(DRAFTED, PLACED).when(new AcceptOrder(ORDER, "JOB-1")).expectEvents(ACCEPTED);
        order().and(DRAFTED, PLACED)
                .when(new DeclineOrder(ORDER, "Full"))
                .expectEvents(new OrderDeclined(ORDER, "Full"));
        order().and(DRAFTED, PLACED, ACCEPTED).when(new StartOrder(ORDER)).expectEvents(STARTED);
        underWay().when(new CompleteOrder(ORDER, TODAY)).expectEvents(COMPLETED);

        order().and(DRAFTED).when(new AcceptOrder(ORDER, null)).expectException(refused(OrderRefusal.ORDER_NOT_PLACED));
        underWay().when(new DeclineOrder(ORDER, "Full")).expectException(refused(OrderRefusal.ORDER_NOT_PLACED));
        underWay().when(new StartOrder(ORDER)).expectException(refused(OrderRefusal.ORDER_NOT_ACCEPTED));
        order().and(DRAFTED, PLACED, ACCEPTED)
                .when(new CompleteOrder(ORDER, TODAY))
                .expectException(refused(OrderRefusal.ORDER_NOT_IN_PROGRESS));
        underWay()
                .when(new CompleteOrder(ORDER, TODAY.plusDays(1)))
                .expectException(refused(OrderRefusal.DAY_IN_FUTURE));
    }

    @Test
    void what_has_not_ended_can_be_cancelled_and_made_due_another_day() {
        underWay().when(new CancelOrder(ORDER, "Total loss")).expectEvents(CANCELLED);
        underWay()
                .when(new RescheduleOrder(ORDER, TODAY.plusDays(9), "Parts"))
                .expectEvents(new OrderRescheduled(ORDER, TODAY.plusDays(9), "Parts"));
        for (var end : List.of(CANCELLED, COMPLETED, new OrderDeclined(ORDER, "Full"))) {
            underWay().and(end).when(new CancelOrder(ORDER, "x")).expectException(refused(OrderRefusal.ORDER_ENDED));
            underWay()
                    .and(end)
                    .when(new RescheduleOrder(ORDER, TODAY, "x"))
                    .expectException(refused(OrderRefusal.ORDER_ENDED));
        }
    }

    @Test
    void an_invoice_is_recorded_with_its_difference_and_a_corrected_one_replaces_it() {
        var invoiced = new OrderInvoiced(ORDER, "INV-1", kes(120_000), TODAY, kes(4_000));
        underWay().when(invoice("INV-1", 120_000)).expectEvents(invoiced);
        underWay()
                .and(invoiced)
                .when(invoice("INV-1", 120_000))
                .expectException(refused(OrderRefusal.INVOICE_ALREADY_RECORDED));
        underWay()
                .and(COMPLETED, invoiced)
                .when(invoice("INV-1", 116_000))
                .expectEvents(new OrderInvoiced(ORDER, "INV-1", kes(116_000), TODAY, kes(0)));
        underWay().when(invoice("INV-1", 0)).expectException(refused(OrderRefusal.AMOUNT_NOT_POSITIVE));
        underWay()
                .when(new RecordInvoice(ORDER, "INV-1", Money.of(1, "USD"), TODAY))
                .expectException(refused(OrderRefusal.CURRENCY_MISMATCH));
        underWay()
                .when(new RecordInvoice(ORDER, "INV-1", kes(1), TODAY.plusDays(1)))
                .expectException(refused(OrderRefusal.DAY_IN_FUTURE));
        order().and(DRAFTED, PLACED)
                .when(invoice("INV-1", 1))
                .expectException(refused(OrderRefusal.ORDER_NOT_INVOICEABLE));
    }

    static SupplyScenario<Order> underWay() {
        return order().and(DRAFTED, PLACED, ACCEPTED, STARTED);
    }

    private static RecordInvoice invoice(String number, long minor) {
        return new RecordInvoice(ORDER, number, kes(minor), TODAY);
    }

    private static void refusedItem(OrderItem item, Refusal code) {
        order().when(draft(item)).expectException(refused(code));
    }

    private static DraftOrder draft(OrderItem... items) {
        return new DraftOrder(ORDER, "ORD-2026-0001", OrderKind.REPAIR, CLAIM, VENDOR, List.of(items), TODAY, null);
    }

    private static DraftOrder draft(ClaimId claim, VendorId vendor) {
        return new DraftOrder(
                ORDER, "ORD-2026-0001", OrderKind.REPAIR, claim, vendor, List.of(item("1", 1, 0)), TODAY, null);
    }
}
