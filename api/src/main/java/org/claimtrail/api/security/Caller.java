package org.claimtrail.api.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking.
 *
 * @param tenant the insurer or broker that the person works for
 * @param user the person's name in the system
 * @param displayName the person's name for people
 */
public record Caller(String tenant, String user, String displayName, List<String> roles) {

    public Caller {
        roles = List.copyOf(roles);
    }

    /** Who is asking in the current request. */
    public static Caller current() {
        var known = currentOrNull();
        if (known == null) {
            throw new IllegalStateException("Nobody is asking: this belongs behind authentication");
        }
        return known;
    }

    /** Who is asking in the current request; null where nobody needs to be known. */
    public static @Nullable Caller currentOrNull() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof CallerAuthentication known ? known.getPrincipal() : null;
    }
}
