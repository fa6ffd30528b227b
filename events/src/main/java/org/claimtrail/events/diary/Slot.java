package org.claimtrail.events.diary;

import java.time.Instant;

/** A time that is taken as a whole: from its first moment up to, but not with, its last. */
public record Slot(Instant from, Instant until) {

    public boolean overlaps(Slot other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
