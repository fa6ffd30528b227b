package org.claimtrail.api.tenants;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where a tenant works.
 *
 * @param timeZone where its days begin; the tenant's own when it is absent
 * @param active whether anybody still works there; a branch is never removed
 */
record Branch(
        UUID id,
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String timeZone,
        boolean active,
        String changedBy,
        Instant changedAt,
        long version) {}
