package org.claimtrail.command.claims;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;

/** Knows whose a claim is: the fact that other contexts decide upon. */
public interface TiesToClaims {

    /** How somebody is tied to a claim; both may hold, or neither. */
    record Tie(boolean own, boolean assigned) {}

    /** How somebody who reaches so far is tied to a claim; empty when the tenant has no such claim. */
    Optional<Tie> tie(String tenant, ClaimId claim, Reach reach);
}
