package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a claim out of its own events: always current, and without a lock on the claim. */
@Component
final class StoredClaims implements KnownClaims, ClaimsOnFile {

    private final EventStore events;

    StoredClaims(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<ClaimFacts> find(String tenant, ClaimId claim) {
        var stream = events.readEvents(claim.toString());
        @Nullable ClaimFacts facts = null;
        while (stream.hasNext()) {
            var message = stream.next();
            if (!(message.getPayload() instanceof ClaimEvent event)) {
                return Optional.empty();
            }
            if (facts == null) {
                var by = Envelope.from(message.getMetaData());
                if (!by.tenant().equals(tenant)) {
                    return Optional.empty();
                }
                facts = ClaimFacts.begun(event, by.actor());
            } else {
                facts = facts.after(event, message.getSequenceNumber());
            }
        }
        return Optional.ofNullable(facts);
    }

    @Override
    public boolean has(String tenant, ClaimId claim) {
        return find(tenant, claim).isPresent();
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
