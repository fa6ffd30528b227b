package org.claimtrail.command.supply;

import static org.claimtrail.command.supply.OrderDecisions.require;
import static org.claimtrail.command.supply.OrderDecisions.written;

import java.math.BigInteger;
import java.util.List;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.supply.OrderCommand.*;
import org.claimtrail.command.supply.OrderState.Pending;
import org.claimtrail.command.supply.OrderState.Written;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;

/** Decides on what turns out to be needed besides, once an order is under way. */
final class SupplementDecisions {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private SupplementDecisions() {}

    /**
     * A supplement that keeps the total within the tolerance over what somebody approved last is granted at once.
     *
     * @param tolerancePercent of the approved total
     */
    static List<OrderEvent> request(OrderState state, RequestSupplement c, int tolerancePercent) {
        var order = written(state);
        require(order.phase().isUnderWay(), OrderRefusal.ORDER_NOT_UNDER_WAY);
        require(order.supplements().pending() == null, OrderRefusal.SUPPLEMENT_PENDING);
        var priced = OrderPricing.price(c.items(), order.total().currency());
        require(!priced.lines().equals(order.terms().lines()), OrderRefusal.SUPPLEMENT_UNCHANGED);
        var number = order.supplements().count() + 1;
        var total = priced.totals().total();
        var requested = new SupplementRequested(
                c.orderId(), number, priced.lines(), priced.totals(), total.minus(order.total()), c.explanation());
        return isTolerated(total, order.approved(), tolerancePercent)
                ? List.of(requested, new SupplementApproved(c.orderId(), number, priced.lines(), priced.totals(), true))
                : List.of(requested);
    }

    static List<OrderEvent> approve(OrderState state, ApproveSupplement c, Envelope by) {
        var pending = pending(written(state), c.supplement());
        require(!by.actor().equals(pending.requestedBy()), OrderRefusal.FOUR_EYES);
        return List.of(new SupplementApproved(c.orderId(), pending.number(), pending.lines(), pending.totals(), false));
    }

    static List<OrderEvent> reject(OrderState state, RejectSupplement c) {
        var pending = pending(written(state), c.supplement());
        return List.of(new SupplementRejected(c.orderId(), pending.number(), c.explanation()));
    }

    private static boolean isTolerated(Money total, Money approved, int tolerancePercent) {
        var hundredfold = BigInteger.valueOf(total.minor()).multiply(HUNDRED);
        var most = BigInteger.valueOf(approved.minor()).multiply(BigInteger.valueOf(100L + tolerancePercent));
        return hundredfold.compareTo(most) <= 0;
    }

    private static Pending pending(Written order, int number) {
        require(!order.phase().isEnded(), OrderRefusal.ORDER_ENDED);
        var pending = order.supplements().pending();
        if (pending == null || pending.number() != number) {
            throw new Refused(OrderRefusal.SUPPLEMENT_NOT_PENDING, OrderRefusal.SUPPLEMENT_NOT_PENDING.meaning());
        }
        return pending;
    }
}
