package org.claimtrail.api.limits;

import java.time.Duration;

/**
 * Whether a request is taken.
 *
 * @param left how many more would be taken at once, as far as this instance knows
 * @param pause how long to wait when it is not taken
 */
record Verdict(boolean isTaken, Limit limit, long left, Duration pause) {

    static Verdict taken(Limit limit, long left) {
        return new Verdict(true, limit, left, Duration.ZERO);
    }

    static Verdict refused(Limit limit, Duration pause) {
        return new Verdict(false, limit, 0, pause);
    }

    /** Whole seconds, never none. */
    long waitSeconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
