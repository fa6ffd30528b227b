package org.claimtrail.query.supply.supplysummary;

import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One vendor, answered by an optional {@link VendorDetail}. */
public record FindVendor(String tenant, VendorId vendorId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }
}
