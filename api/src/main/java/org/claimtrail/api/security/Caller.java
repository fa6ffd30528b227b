package org.claimtrail.api.security;

import java.util.List;
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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof CallerAuthentication known) {
            return known.getPrincipal();
        }
        throw new IllegalStateException("Nobody is asking: this belongs behind authentication");
    }
}
