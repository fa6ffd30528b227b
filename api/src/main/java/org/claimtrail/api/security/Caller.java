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
 * @param user the person's name in the system; {@code key:<name>} for a machine
 * @param displayName the person's name for people
 * @param permissions what he may ask, whatever gave it to him
 * @param userId null for a machine
 * @param sessionId the session that he logged in to; null where another party vouches for him
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

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
