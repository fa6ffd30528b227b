package org.claimtrail.command.claims;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/** Reads claims out of their own events: always current, and without a lock on them. */
@Component
final class StoredClaims implements ClaimsOnFile {

    private final EventStore events;

    StoredClaims(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean has(String tenant, ClaimId claim) {
        var stream = events.readEvents(claim.toString());
        if (!stream.hasNext()) {
            return false;
        }
        var first = stream.next();
        return first.getPayload() instanceof ClaimEvent
                && Envelope.from(first.getMetaData()).tenant().equals(tenant);
    }

    @Override
    public boolean isVoided(ClaimId claim) {
        var stream = events.readEvents(claim.toString());
        var state = ClaimState.BEGINNING;
        while (stream.hasNext()) {
            var message = stream.next();
            state = ClaimState.evolve(state, (ClaimEvent) message.getPayload(), Envelope.from(message.getMetaData()));
        }
        return state instanceof Voided;
    }
}
