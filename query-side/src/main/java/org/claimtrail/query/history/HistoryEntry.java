package org.claimtrail.query.history;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event in a trail.
 *
 * @param sequence the version of the aggregate after it, from 0
 * @param type the event's stable name, such as {@code claims.ReserveSet}
 * @param revision the revision that the payload is in
 * @param effectiveAt when it holds in the business
 * @param recordedAt when we learned it
 * @param summary what happened, in plain words
 * @param changes what is different since
 * @param payload the event as data
 */
public record HistoryEntry(
        String context,
        String aggregateId,
        long sequence,
        String type,
        int revision,
        Who who,
        Instant effectiveAt,
        Instant recordedAt,
        String command,
        String commandId,
        @Nullable String reason,
        String correlationId,
        String causationId,
        String summary,
        List<Change> changes,
        Map<String, @Nullable Object> payload) {

    public HistoryEntry {
        changes = List.copyOf(changes);
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /**
     * Who did it.
     *
     * @param address the network address that it came from
     */
    public record Who(String actor, List<String> roles, String address) {

        public Who {
            roles = List.copyOf(roles);
        }
    }

    /**
     * One field before and after; text as in the event's JSON, money as {@code KES 1250.00}, null when there was or is
     * none.
     *
     * @param field a path such as {@code status} or {@code reserves[INDEMNITY/repair].total}
     */
    public record Change(
            String field, @Nullable String from, @Nullable String to) {}
}
