package org.claimtrail.command.catastrophes;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.catastrophes.CatastropheState.Declared;
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
        var stream = events.readEvents(CatastropheId.of(tenant, code).toString());
        var state = CatastropheState.BEGINNING;
        while (stream.hasNext()) {
            state = CatastropheState.evolve(
                    state, (CatastropheEvent) stream.next().getPayload());
        }
        return state instanceof Declared declared ? Optional.of(declared.extent()) : Optional.empty();
    }
}
