package org.claimtrail.api.security;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking.
 *
 * @param tenant the insurer or broker that the person works for
 * @param user the person's name in the system
 * @param displayName the person's name for people
 * @param permissions what his roles permit him, or what his key was given
 * @param userId the person; null for a machine
 * @param sessionId the session that he is asking in; null for a machine
 */
public record Caller(
        String tenant,
        String user,
        String displayName,
        List<String> roles,
        Set<String> permissions,
        @Nullable UUID userId,
        @Nullable UUID sessionId) {

    public Caller {
        roles = List.copyOf(roles);
        permissions = Set.copyOf(permissions);
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
