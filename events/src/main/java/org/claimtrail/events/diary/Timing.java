package org.claimtrail.events.diary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be done.
 *
 * @param due by when at the latest
 * @param begins when it begins, for what has a place in the day
 * @param ends when that ends
 */
public record Timing(
        @Nullable Instant due,
        @Nullable Instant begins,
        @Nullable Instant ends) {

    /** At any time. */
    public static final Timing OPEN = new Timing(null, null, null);

    /** By when it must have been done; null when there is no such moment. */
    public @Nullable Instant deadline() {
        if (due != null) {
            return due;
        }
        return ends != null ? ends : begins;
    }
}
