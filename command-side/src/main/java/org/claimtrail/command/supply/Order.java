package org.claimtrail.command.supply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.supply.OrderCommand.*;
import org.claimtrail.command.supply.OrderDecisions.Parties;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderId;
import org.jspecify.annotations.Nullable;

/** The order's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Order extends AggregateShell {

    @AggregateIdentifier
    private @Nullable OrderId id;

    private OrderState state = OrderState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(DraftOrder c, Envelope by, SupplyFacts facts) {
        return decide(by, () -> {
            var claim = facts.claim(by.tenant(), c.claimId());
            return OrderDecisions.draft(state, c, new Parties(claim, facts.vendor(by.tenant(), c.vendorId())));
        });
    }

    @CommandHandler
    long on(AmendOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.amend(state, c));
    }

    @CommandHandler
    long on(PlaceOrder c, Envelope by, SupplyFacts facts) {
        return decide(by, () -> {
            var terms = OrderDecisions.written(state).terms();
            var claim = facts.claim(by.tenant(), terms.claimId());
            return OrderDecisions.place(state, c, new Parties(claim, facts.vendor(by.tenant(), terms.vendorId())));
        });
    }

    @CommandHandler
    long on(AcceptOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.accept(state, c));
    }

    @CommandHandler
    long on(DeclineOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.decline(state, c));
    }

    @CommandHandler
    long on(StartOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.start(state, c));
    }

    @CommandHandler
    long on(RequestSupplement c, Envelope by, SupplySettings settings) {
        return decide(by, () -> SupplementDecisions.request(state, c, settings.tolerancePercent()));
    }

    @CommandHandler
    long on(ApproveSupplement c, Envelope by) {
        return decide(by, () -> SupplementDecisions.approve(state, c, by));
    }

    @CommandHandler
    long on(RejectSupplement c, Envelope by) {
        return decide(by, () -> SupplementDecisions.reject(state, c));
    }

    @CommandHandler
    long on(RescheduleOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.reschedule(state, c));
    }

    @CommandHandler
    long on(RecordInvoice c, Envelope by) {
        return decide(by, () -> OrderDecisions.invoice(state, c, by));
    }

    @CommandHandler
    long on(CompleteOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.complete(state, c, by));
    }

    @CommandHandler
    long on(CancelOrder c, Envelope by) {
        return decide(by, () -> OrderDecisions.cancel(state, c));
    }

    @EventSourcingHandler
    void on(OrderEvent event, Envelope envelope) {
        id = event.orderId();
        state = OrderState.evolve(state, event, envelope.actor());
        remember(envelope);
    }
}
