package org.claimtrail.query.shared;

import org.axonframework.eventhandling.DomainEventMessage;
import org.claimtrail.events.shared.Envelope;

/**
 * The circumstances of an event.
 *
 * @param aggregateId the bare identifier
 * @param version of the aggregate after the event, from 0
 */
public record Recorded(String aggregateId, long version, Envelope envelope) {

    /**
     * Reads them from a message.
     *
     * @throws IllegalArgumentException when the message has no envelope
     */
    public static Recorded of(DomainEventMessage<?> message) {
        return new Recorded(
                message.getAggregateIdentifier(), message.getSequenceNumber(), Envelope.from(message.getMetaData()));
    }

    public String tenant() {
        return envelope.tenant();
    }
}
