package org.claimtrail.api.runtime;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as the columns of {@code domain_event} hold it. */
record EventRow(
        String identifier,
        String aggregateId,
        long sequence,
        String aggregateType,
        String recordedAt,
        String payloadType,
        @Nullable String revision,
        String payload,
        String metadata) {

    static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        return new EventRow(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, String.class).getData());
    }
}
