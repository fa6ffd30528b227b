package org.claimtrail.command.catastrophes;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.catastrophes.CatastropheState.Declared;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.springframework.stereotype.Component;

/** Reads a catastrophe out of its own events: always current, and without a lock on it. */
@Component
final class StoredCatastrophes implements Catastrophes {

    private final EventStore events;

    StoredCatastrophes(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Extent> find(String tenant, String code) {
        var state = CatastropheState.BEGINNING;
        for (var stored : StoredEvents.of(events, tenant, CatastropheEvent.class, CatastropheId.of(tenant, code))) {
            state = CatastropheState.evolve(state, stored.event());
        }
        return state instanceof Declared declared ? Optional.of(declared.extent()) : Optional.empty();
    }
}
