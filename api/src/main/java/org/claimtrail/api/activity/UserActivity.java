package org.claimtrail.api.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did, as it is shown. */
@Schema(description = "One thing that somebody did.")
record UserActivity(
        UUID id,
        Instant recordedAt,
        String actor,
        String action,
        String method,
        String path,
        int status,
        Outcome outcome,
        @Nullable String target,
        String address,
        String userAgent,
        String requestId) {

    /** What became of it. */
    enum Outcome {
        DONE(100, 399),
        REFUSED(400, 499),
        FAILED(500, 599);

        private final int lowest;
        private final int highest;

        Outcome(int lowest, int highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        static Outcome of(int status) {
            return status <= DONE.highest ? DONE : status <= REFUSED.highest ? REFUSED : FAILED;
        }

        int lowest() {
            return lowest;
        }

        int highest() {
            return highest;
        }
    }
}
