package org.claimtrail.query.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of a read model.
 *
 * @param done events taken in so far
 * @param total events there were to take in when it began, as far as that can be known
 * @param percent from 0 to 100
 * @param eventsPerSecond since it began or was resumed
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
