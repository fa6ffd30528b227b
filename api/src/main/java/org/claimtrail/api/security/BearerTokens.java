package org.claimtrail.api.security;

import org.jspecify.annotations.Nullable;

/** Knows whose a bearer token is, whatever kind of token it is. */
@FunctionalInterface
public interface BearerTokens {

    /** Who sends the token; null when it is not, or no longer, good for anything. */
    @Nullable Caller callerOf(String token);
}
