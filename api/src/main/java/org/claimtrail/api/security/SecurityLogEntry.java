package org.claimtrail.api.security;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of the security log as it can be read. */
record SecurityLogEntry(
        long entry,
        Instant recordedAt,
        @Nullable String actor,
        String action,
        SecurityEntry.Outcome outcome,
        @Nullable String subject,
        String address,
        String userAgent,
        String requestId,
        Map<String, String> details) {}
