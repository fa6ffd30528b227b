package org.claimtrail.command.supply;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.supply.VendorState.Known;
import org.claimtrail.command.supply.VendorState.Panel;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
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
        var stream = events.readEvents(vendor.toString());
        var state = VendorState.BEGINNING;
        while (stream.hasNext()) {
            var message = stream.next();
            if (!isOf(tenant, message) || !(message.getPayload() instanceof VendorEvent event)) {
                return Optional.empty();
            }
            state = VendorState.evolve(
                    state, event, Envelope.from(message.getMetaData()).actor());
        }
        return state instanceof Known known
                ? Optional.of(new VendorFact(known.profile().name(), known.panel() == Panel.APPROVED))
                : Optional.empty();
    }

    @Override
    public Optional<OrderFact> order(String tenant, OrderId order) {
        var stream = events.readEvents(order.toString());
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        var first = stream.next();
        return isOf(tenant, first) && first.getPayload() instanceof OrderDrafted e
                ? Optional.of(
                        new OrderFact(e.orderNumber(), e.vendorId(), e.vendorName(), e.claimId(), e.claimNumber()))
                : Optional.empty();
    }

    private static boolean isOf(String tenant, DomainEventMessage<?> message) {
        return Envelope.from(message.getMetaData()).tenant().equals(tenant);
    }
}
