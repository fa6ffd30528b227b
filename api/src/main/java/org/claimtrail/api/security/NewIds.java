package org.claimtrail.api.security;

import java.util.UUID;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Chooses identifiers that follow from the request's idempotency key: a repeated request names the same thing. */
@Component
public final class NewIds {

    /**
     * The identifier that the caller chose, or else the one that follows from his key.
     *
     * @param kind what it identifies, such as {@code claim}
     */
    public UUID of(String kind, @Nullable UUID chosen) {
        if (chosen != null) {
            return chosen;
        }
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return Ids.derived(Caller.current().tenant(), kind, EnvelopeWriter.commandId(attributes.getRequest()));
        }
        throw new IllegalStateException("There is no request");
    }
}
