package org.claimtrail.command.supply;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.*;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.OrderTotals;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;

/** Where an order stands. */
sealed interface OrderState {

    OrderState BEGINNING = new Absent();

    /** Nothing has been written. */
    record Absent() implements OrderState {}

    /** There is an order. */
    record Written(Phase phase, Terms terms, Money approved, Supplements supplements, Invoice invoice)
            implements OrderState {

        Written in(Phase now) {
            return new Written(now, terms, approved, supplements, invoice);
        }

        Written with(List<OrderLine> lines, OrderTotals totals) {
            var now = new Terms(terms.claimId(), terms.vendorId(), lines, totals);
            return new Written(phase, now, approved, supplements, invoice);
        }

        /** The total that somebody approved, by placing the order or granting a supplement. */
        Written approving(Money total) {
            return new Written(phase, terms, total, supplements, invoice);
        }

        Written with(Supplements now) {
            return new Written(phase, terms, approved, now, invoice);
        }

        Written with(Invoice now) {
            return new Written(phase, terms, approved, supplements, now);
        }

        Money total() {
            return terms.totals().total();
        }
    }

    /** How far it has come. */
    enum Phase {
        DRAFT,
        PLACED,
        ACCEPTED,
        IN_PROGRESS,
        COMPLETED,
        DECLINED,
        CANCELLED;

        boolean isEnded() {
            return this == COMPLETED || this == DECLINED || this == CANCELLED;
        }

        /** The vendor has said yes, and is not done. */
        boolean isUnderWay() {
            return this == ACCEPTED || this == IN_PROGRESS;
        }
    }

    /** What is ordered, from whom, for which claim. */
    record Terms(ClaimId claimId, VendorId vendorId, List<OrderLine> lines, OrderTotals totals) {
        public Terms {
            lines = List.copyOf(lines);
        }
    }

    /** How many supplements there have been, and the one that waits. */
    record Supplements(int count, @Nullable Pending pending) {
        static final Supplements NONE = new Supplements(0, null);
    }

    /** A supplement that waits for approval. */
    record Pending(int number, List<OrderLine> lines, OrderTotals totals, String requestedBy) {
        public Pending {
            lines = List.copyOf(lines);
        }
    }

    /** The invoice that came last; without a number none has come. */
    record Invoice(@Nullable String number, @Nullable Money amount) {
        static final Invoice NONE = new Invoice(null, null);
    }

    /**
     * The state after an event.
     *
     * @param actor who did it
     */
    static OrderState evolve(OrderState state, OrderEvent event, String actor) {
        return switch (event) {
            case OrderDrafted e ->
                new Written(
                        Phase.DRAFT,
                        new Terms(e.claimId(), e.vendorId(), e.lines(), e.totals()),
                        e.totals().total(),
                        Supplements.NONE,
                        Invoice.NONE);
            case OrderAmended e -> written(state).with(e.lines(), e.totals());
            case OrderPlaced e -> written(state).in(Phase.PLACED).approving(e.total());
            case OrderAccepted e -> written(state).in(Phase.ACCEPTED);
            case OrderDeclined e -> written(state).in(Phase.DECLINED);
            case OrderWorkStarted e -> written(state).in(Phase.IN_PROGRESS);
            case SupplementRequested e ->
                written(state)
                        .with(new Supplements(
                                e.supplement(), new Pending(e.supplement(), e.lines(), e.totals(), actor)));
            case SupplementApproved e -> granted(written(state), e);
            case SupplementRejected e -> written(state).with(new Supplements(e.supplement(), null));
            case OrderRescheduled e -> state;
            case OrderInvoiced e -> written(state).with(new Invoice(e.invoiceNumber(), e.amount()));
            case OrderCompleted e -> written(state).in(Phase.COMPLETED);
            case OrderCancelled e -> written(state).in(Phase.CANCELLED);
        };
    }

    /** What nobody had to approve raises nothing: small steps do not add up to a large one. */
    private static Written granted(Written order, SupplementApproved e) {
        var now = order.with(e.lines(), e.totals()).with(new Supplements(e.supplement(), null));
        return e.withinTolerance() ? now : now.approving(e.totals().total());
    }

    private static Written written(OrderState state) {
        return switch (state) {
            case Written written -> written;
            case Absent absent -> throw new IllegalStateException("The history does not begin with a draft");
        };
    }
}
