package org.claimtrail.command.claims;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;

/** Knows how claims stand now: the fact that other contexts decide upon. */
@FunctionalInterface
public interface KnownClaims {

    /** The claim as it stands now; empty when the tenant has no such claim. */
    Optional<ClaimFacts> find(String tenant, ClaimId claim);
}
