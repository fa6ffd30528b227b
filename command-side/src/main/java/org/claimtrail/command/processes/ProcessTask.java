package org.claimtrail.command.processes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job of a process, as an operator sees it.
 *
 * @param name the process
 * @param due when it is worked on next; null while it is parked
 * @param failures how often it has failed since it last got on
 */
public record ProcessTask(
        String name,
        String instance,
        String tenant,
        State state,
        @Nullable Instant due,
        int failures,
        @Nullable String lastFailure,
        @Nullable Instant lastFailureAt) {

    /** What happens with it now. */
    public enum State {
        WAITING,
        RUNNING,
        /** It waits for a person. */
        PARKED
    }
}
