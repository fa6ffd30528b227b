package org.claimtrail.query.supply.supplysummary;

import org.claimtrail.events.supply.OrderId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One order, answered by an optional {@link OrderDetail}. */
public record FindOrder(String tenant, OrderId orderId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }
}
