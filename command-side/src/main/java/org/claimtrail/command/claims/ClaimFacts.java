package org.claimtrail.command.claims;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;

/** Knows what a claim is now: the fact that other contexts decide upon. */
@FunctionalInterface
public interface ClaimFacts {

    /** The claim as it stands; empty when the tenant has no such claim. */
    Optional<ClaimFact> of(String tenant, ClaimId claim);

    /**
     * What others need to know of a claim.
     *
     * @param currency in which it is kept
     * @param open whether it is worked
     */
    record ClaimFact(String number, String currency, boolean open) {}
}
