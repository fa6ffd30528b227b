package org.claimtrail.query.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of a read model.
 *
 * @param done events read so far, those of no concern to the read model included
 * @param total events there are to read, as far as that is known
 * @param percent from 0 to 100
 * @param eventsPerSecond since it began or was resumed
 * @param corrected how many rows were taken out or put in when it took effect; 0 when nothing was wrong
 * @param explanation why it failed or was cancelled
 */
public record Rebuild(
        String id,
        String readModel,
        Status status,
        long done,
        long total,
        int percent,
        long eventsPerSecond,
        @Nullable Long corrected,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable String explanation) {

    /** How far a rebuild is. */
    public enum Status {
        RUNNING,
        FINISHED,
        CANCELLED,
        FAILED
    }
}
