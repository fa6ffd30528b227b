package org.claimtrail.query.clocks.clockpacks;

import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * The packs that a tenant can go by, answered by a {@link ClockPackPage}.
 *
 * @param q text that must occur, in any case, in the code, name, jurisdiction or standing
 * @param paging may be sorted by every column of {@link ClockPackSummary}; by code otherwise
 */
public record ListClockPacks(
        String tenant,
        @Nullable PackOrigin origin,
        @Nullable String jurisdiction,
        @Nullable String q,
        Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_PACKS;
    }
}
