package org.claimtrail.command.supply;

import static org.claimtrail.command.supply.OrderTest.underWay;
import static org.claimtrail.command.supply.SupplyScenario.*;

import java.util.List;
import org.claimtrail.command.supply.OrderCommand.*;
import org.claimtrail.events.supply.OrderEvent.*;
import org.junit.jupiter.api.Test;

/** The order of the scenario comes to KES 1,160.00, so up to KES 1,276.00 need nobody's approval. */
class SupplementTest {

    @Test
    void what_stays_within_the_tolerance_holds_at_once() {
        underWay().when(request(127_600)).expectEvents(requested(1, 127_600, 11_600), approved(1, 127_600, true));
        underWay().when(request(50_000)).expectEvents(requested(1, 50_000, -66_000), approved(1, 50_000, true));
    }

    @Test
    void what_exceeds_it_waits_for_another_person() {
        var waiting = requested(1, 127_601, 11_601);
        underWay().when(request(127_601)).expectEvents(waiting);
        underWay()
                .and(waiting)
                .when(new ApproveSupplement(ORDER, 1), "otieno")
                .expectEvents(approved(1, 127_601, false));
        underWay()
                .and(waiting)
                .when(new ApproveSupplement(ORDER, 1), "amina")
                .expectException(refused(OrderRefusal.FOUR_EYES));
        underWay()
                .and(waiting)
                .when(new RejectSupplement(ORDER, 1, "Not caused by the loss"))
                .expectEvents(new SupplementRejected(ORDER, 1, "Not caused by the loss"));
        underWay().and(waiting).when(request(120_000)).expectException(refused(OrderRefusal.SUPPLEMENT_PENDING));
        underWay()
                .and(waiting)
                .when(new CompleteOrder(ORDER, TODAY))
                .expectException(refused(OrderRefusal.SUPPLEMENT_PENDING));
    }

    @Test
    void small_steps_do_not_add_up_to_a_large_one() {
        underWay()
                .and(requested(1, 127_600, 11_600), approved(1, 127_600, true))
                .when(request(127_601))
                .expectEvents(requested(2, 127_601, 1));
    }

    @Test
    void what_somebody_approved_is_what_the_next_tolerance_counts_from() {
        underWay()
                .and(requested(1, 200_000, 84_000))
                .andBy("otieno", approved(1, 200_000, false))
                .when(request(220_000))
                .expectEvents(requested(2, 220_000, 20_000), approved(2, 220_000, true));
    }

    @Test
    void only_a_supplement_that_waits_is_decided_and_only_an_order_under_way_has_any() {
        underWay().when(new ApproveSupplement(ORDER, 1)).expectException(refused(OrderRefusal.SUPPLEMENT_NOT_PENDING));
        underWay()
                .and(requested(1, 200_000, 84_000))
                .when(new RejectSupplement(ORDER, 2, "x"))
                .expectException(refused(OrderRefusal.SUPPLEMENT_NOT_PENDING));
        underWay()
                .and(requested(1, 200_000, 84_000), new OrderCancelled(ORDER, "Total loss"))
                .when(new ApproveSupplement(ORDER, 1), "otieno")
                .expectException(refused(OrderRefusal.ORDER_ENDED));
        order().and(OrderTest.DRAFTED, OrderTest.PLACED)
                .when(request(1))
                .expectException(refused(OrderRefusal.ORDER_NOT_UNDER_WAY));
        underWay()
                .when(new RequestSupplement(ORDER, List.of(item("2", 50_000, 1600)), "The same"))
                .expectException(refused(OrderRefusal.SUPPLEMENT_UNCHANGED));
    }

    private static RequestSupplement request(long total) {
        return new RequestSupplement(ORDER, List.of(item("1", total, 0)), "More to do");
    }

    private static SupplementRequested requested(int number, long total, long increase) {
        var priced = priced(total);
        return new SupplementRequested(ORDER, number, priced.lines(), priced.totals(), kes(increase), "More to do");
    }

    private static SupplementApproved approved(int number, long total, boolean withinTolerance) {
        var priced = priced(total);
        return new SupplementApproved(ORDER, number, priced.lines(), priced.totals(), withinTolerance);
    }

    private static OrderPricing.Priced priced(long total) {
        return OrderPricing.price(List.of(item("1", total, 0)), "KES");
    }
}
