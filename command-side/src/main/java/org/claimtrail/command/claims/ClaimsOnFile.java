package org.claimtrail.command.claims;

import org.claimtrail.events.claims.ClaimId;

/** Knows which claims there are: the fact that one names another upon. */
@FunctionalInterface
interface ClaimsOnFile {

    boolean has(String tenant, ClaimId claim);

    /** Whether the notification led to no claim. */
    default boolean isVoided(ClaimId claim) {
        return false;
    }
}
