package org.claimtrail.api.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may do to a person's sessions. */
public interface Sessions {

    /**
     * Ends a person's sessions, in the running transaction; it takes effect at the next request.
     *
     * @param reason such as {@code PASSWORD_CHANGED}
     * @param except the session that goes on; null ends all
     */
    void endAll(UUID userId, String reason, @Nullable UUID except);
}
