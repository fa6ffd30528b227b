package org.claimtrail.query.salvage.salvagesummary;

import org.claimtrail.events.salvage.LotId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One lot, answered by an optional {@link LotDetail}. */
public record FindLot(String tenant, LotId lotId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SALVAGE_SUMMARY;
    }
}
