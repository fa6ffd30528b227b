package org.claimtrail.query.deadletters;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not take in, or that waits behind such a one.
 *
 * @param sequence what must stay in order, such as the claim; letters of other sequences do not wait for it
 * @param first whether it is the one that failed, not one that waits behind it
 * @param position its place in the sequence, from 0
 * @param type the event's stable name
 * @param causeType null for an event that waits behind another
 * @param diagnostics what the processor noted when it failed
 */
public record DeadLetter(
        String id,
        String processor,
        String sequence,
        boolean first,
        long position,
        String type,
        String aggregateId,
        long aggregateSequence,
        @Nullable String tenant,
        String payload,
        Instant enqueuedAt,
        @Nullable Instant lastTriedAt,
        @Nullable String causeType,
        @Nullable String causeMessage,
        Map<String, String> diagnostics) {

    public DeadLetter {
        diagnostics = Map.copyOf(diagnostics);
    }
}
