package org.claimtrail.command.supply;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.command.supply.VendorState.Known;
import org.claimtrail.command.supply.VendorState.Panel;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.OrderEvent.OrderDrafted;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads them out of their own events: always current, and without a lock on them. */
@Component
@EnableConfigurationProperties(SupplySettings.class)
class StoredSupplyFacts implements SupplyFacts {

    private final EventStore events;
    private final KnownClaims claims;

    StoredSupplyFacts(EventStore events, KnownClaims claims) {
        this.events = events;
        this.claims = claims;
    }

    @Override
    public Optional<ClaimFact> claim(String tenant, ClaimId claim) {
        return claims.find(tenant, claim)
                .map(known -> new ClaimFact(known.number(), known.currency(), known.phase() == Phase.OPEN));
    }

    @Override
    public Optional<VendorFact> vendor(String tenant, VendorId vendor) {
        var state = VendorState.BEGINNING;
        for (var stored : StoredEvents.of(events, tenant, VendorEvent.class, vendor)) {
            state = VendorState.evolve(state, stored.event(), stored.by().actor());
        }
        return state instanceof Known known
                ? Optional.of(new VendorFact(known.profile().name(), known.panel() == Panel.APPROVED))
                : Optional.empty();
    }

    @Override
    public Optional<OrderFact> order(String tenant, OrderId order) {
        var all = StoredEvents.of(events, tenant, OrderEvent.class, order);
        return !all.isEmpty() && all.getFirst().event() instanceof OrderDrafted e
                ? Optional.of(
                        new OrderFact(e.orderNumber(), e.vendorId(), e.vendorName(), e.claimId(), e.claimNumber()))
                : Optional.empty();
    }
}
