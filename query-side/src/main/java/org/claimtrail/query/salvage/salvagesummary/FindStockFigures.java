package org.claimtrail.query.salvage.salvagesummary;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** The figures of a tenant's stock, answered by {@link StockFigures}. */
public record FindStockFigures(String tenant) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SALVAGE_SUMMARY;
    }
}
