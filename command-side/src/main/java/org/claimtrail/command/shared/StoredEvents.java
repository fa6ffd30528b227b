package org.claimtrail.command.shared;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;

/** What has happened to an aggregate, out of its own events: always current, and without a lock on it. */
public final class StoredEvents {

    private StoredEvents() {}

    /**
     * One of them.
     *
     * @param version the aggregate's version after it
     */
    public record Stored<E extends DomainEvent>(E event, MetaData metadata, long version) {

        /** Under which command; read when it is asked for, because most do not. */
        public Envelope by() {
            return Envelope.from(metadata);
        }
    }

    /** All of them in their order; none where there is no such aggregate, or it is of another kind. */
    public static <E extends DomainEvent> List<Stored<E>> of(EventStore store, Class<E> kind, Object aggregate) {
        return after(store, kind, aggregate, -1);
    }

    /** All of them in their order; none where there is no such aggregate of this tenant. */
    public static <E extends DomainEvent> List<Stored<E>> of(
            EventStore store, String tenant, Class<E> kind, Object aggregate) {
        var all = of(store, kind, aggregate);
        return !all.isEmpty() && tenant.equals(all.getFirst().metadata().get(Envelope.TENANT)) ? all : List.of();
    }

    /** Those that came after a version of the aggregate. */
    public static <E extends DomainEvent> List<Stored<E>> after(
            EventStore store, Class<E> kind, Object aggregate, long version) {
        var stream = store.readEvents(aggregate.toString(), version + 1);
        var all = new ArrayList<Stored<E>>();
        while (stream.hasNext()) {
            var message = stream.next();
            if (!kind.isInstance(message.getPayload())) {
                return List.of();
            }
            all.add(new Stored<>(kind.cast(message.getPayload()), message.getMetaData(), message.getSequenceNumber()));
        }
        return all;
    }
}
