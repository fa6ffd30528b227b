package org.claimtrail.api.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that goes on.
 *
 * @param device what the person calls the device, or what it calls itself
 * @param secondFactor whether it was begun with a second factor
 * @param current whether it is the one that asks
 */
public record UserSession(
        UUID id,
        String device,
        String userAgent,
        String address,
        boolean secondFactor,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        boolean current) {}
