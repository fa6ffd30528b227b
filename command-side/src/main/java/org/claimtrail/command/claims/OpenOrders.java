package org.claimtrail.command.claims;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;

/** Knows what has been ordered for a claim and is not done: as long as there is anything, the claim is not closed. */
@FunctionalInterface
public interface OpenOrders {

    /** For who orders nothing. */
    OpenOrders NONE = (tenant, claim) -> List.of();

    /** The numbers of the orders that are neither done nor declined nor cancelled. */
    List<String> of(String tenant, ClaimId claim);
}
