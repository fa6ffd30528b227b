package org.claimtrail.command.supply;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimDependants;
import org.claimtrail.command.claims.OpenOrders;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.command.supply.OrderState.Written;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.OrderDrafted;
import org.claimtrail.events.supply.OrderId;
import org.springframework.stereotype.Component;

/** Reads how each order on a claim stands out of its own events, so that one that is done holds nothing up. */
@Component
final class StoredOpenOrders implements OpenOrders {

    private final ClaimDependants dependants;
    private final EventStore events;

    StoredOpenOrders(ClaimDependants dependants, EventStore events) {
        this.dependants = dependants;
        this.events = events;
    }

    @Override
    public List<String> of(String tenant, ClaimId claim) {
        return dependants.orders(tenant, claim).stream()
                .flatMap(order -> open(order).stream())
                .sorted()
                .toList();
    }

    /** The order's number, if it is open. */
    private Optional<String> open(OrderId order) {
        var state = OrderState.BEGINNING;
        var number = "";
        for (var stored : StoredEvents.of(events, OrderEvent.class, order)) {
            if (stored.event() instanceof OrderDrafted drafted) {
                number = drafted.orderNumber();
            }
            state = OrderState.evolve(state, stored.event(), stored.by().actor());
        }
        return state instanceof Written written && !written.phase().isEnded() ? Optional.of(number) : Optional.empty();
    }
}
