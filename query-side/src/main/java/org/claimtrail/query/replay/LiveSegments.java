package org.claimtrail.query.replay;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.claimtrail.query.shared.ReachedToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each segment of a read model's own processor has got. */
final class LiveSegments {

    private final JdbcClient jdbc;

    LiveSegments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Segments of(String readModel) {
        var byId = new HashMap<Integer, ReachedToken>();
        jdbc.sql("SELECT segment, token FROM token_entry WHERE processor_name = ?")
                .param(readModel)
                .query(row -> {
                    byId.put(row.getInt(1), ReachedToken.read(row.getBytes(2)));
                });
        var ids = byId.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var segments = new HashMap<Segment, ReachedToken>();
        byId.forEach((id, token) -> segments.put(Segment.computeSegment(id, ids), token));
        return new Segments(segments);
    }

    /** The segments as they were at one moment. */
    record Segments(Map<Segment, ReachedToken> tokens) {

        Segments {
            tokens = Map.copyOf(tokens);
        }

        /** No segment has got less far; -1 when none has begun. */
        long first() {
            return indexes().stream().mapToLong(Long::longValue).min().orElse(-1);
        }

        /** No segment has got further. */
        long last() {
            return indexes().stream().mapToLong(Long::longValue).max().orElse(-1);
        }

        boolean cover(ReachedToken token) {
            return tokens.values().stream().allMatch(segment -> segment.covers(token));
        }

        /** Whether the segment that an event belongs to has taken it in. */
        boolean haveTaken(TrackedEventMessage<?> event) {
            var hash = hash(event);
            return tokens.entrySet().stream()
                    .filter(segment -> segment.getKey().matches(hash))
                    .allMatch(segment -> segment.getValue().covers(RebuildStep.position(event)));
        }

        private Collection<Long> indexes() {
            return tokens.values().stream().map(ReachedToken::index).toList();
        }

        /** As the processor assigns events to its segments. */
        private static int hash(EventMessage<?> event) {
            var sequence = SequentialPerAggregatePolicy.instance().getSequenceIdentifierFor(event);
            return (sequence == null ? event.getIdentifier() : sequence).hashCode();
        }
    }
}
