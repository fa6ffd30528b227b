package org.claimtrail.api.tenants;

import java.time.Instant;

/**
 * An insurer or broker.
 *
 * @param tenant its code, which is part of every event and stays for ever
 * @param version counted up by every change of its name, status or settings
 */
record Tenant(
        String tenant,
        String name,
        Status status,
        Settings settings,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** Whether its people get in. */
    enum Status {
        ACTIVE,
        SUSPENDED
    }
}
