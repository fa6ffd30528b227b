package org.claimtrail.command.supply;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;

/** Knows what vendors, orders and claims are now: the facts that orders and issues are decided upon. */
interface SupplyFacts {

    /** The vendor as it stands; empty when the tenant has no such vendor. */
    Optional<VendorFact> vendor(String tenant, VendorId vendor);

    /** The order, whatever its status; empty when the tenant has no such order. */
    Optional<OrderFact> order(String tenant, OrderId order);

    /** The claim as it stands; empty when the tenant has no such claim. */
    Optional<ClaimFact> claim(String tenant, ClaimId claim);

    /** What others need to know of a vendor. */
    record VendorFact(String name, boolean approved) {}

    /** What others need to know of an order. */
    record OrderFact(String number, VendorId vendorId, String vendorName, ClaimId claimId, String claimNumber) {}
}
