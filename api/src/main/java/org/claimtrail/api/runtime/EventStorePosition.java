package org.claimtrail.api.runtime;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.receipts.PositionSource;

/** Asks whichever event store is used for its head: a table's highest index, or Axon Server's last token. */
final class EventStorePosition implements PositionSource {

    private final EventStore eventStore;

    EventStorePosition(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public String head() {
        var head = eventStore.createHeadToken();
        if (head == null) {
            return "";
        }
        var position = head.position();
        return position.isPresent() ? Long.toString(position.getAsLong()) : "";
    }
}
