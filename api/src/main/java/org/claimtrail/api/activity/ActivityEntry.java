package org.claimtrail.api.activity;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.api.security.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param action the operation's identifier, such as {@code requestPayment}
 * @param path the operation's address with the names of its parts, never what was asked in it
 * @param target what it was done to; null when that is nothing in particular
 */
record ActivityEntry(
        UUID id,
        Instant recordedAt,
        String tenant,
        String actor,
        String action,
        String method,
        String path,
        int status,
        Origin origin,
        @Nullable String target) {}
