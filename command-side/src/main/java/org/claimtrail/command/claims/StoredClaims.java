package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimState.Voided;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
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
        @Nullable ClaimFacts facts = null;
        for (var stored : StoredEvents.of(events, tenant, ClaimEvent.class, claim)) {
            facts = facts == null
                    ? ClaimFacts.begun(stored.event(), stored.by().actor())
                    : facts.after(stored.event(), stored.version());
        }
        return Optional.ofNullable(facts);
    }

    @Override
    public boolean has(String tenant, ClaimId claim) {
        return find(tenant, claim).isPresent();
    }

    @Override
    public boolean isVoided(ClaimId claim) {
        var state = ClaimState.BEGINNING;
        for (var stored : StoredEvents.of(events, ClaimEvent.class, claim)) {
            state = ClaimState.evolve(state, stored.event(), stored.by());
        }
        return state instanceof Voided;
    }
}
