package org.claimtrail.query.salvage.salvagesummary;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Lots of salvage of a tenant, answered by a {@link LotPage}.
 *
 * @param q text that must occur, in any case, in the number, claim number, description or location
 * @param paging may be sorted by {@code number}, {@code status}, {@code claimNumber}, {@code category},
 *     {@code description}, {@code location}, {@code quantity}, {@code left}, {@code sold}, {@code scrapped},
 *     {@code returned}, {@code estimate}, {@code proceeds}, {@code takenInBy}, {@code takenInAt}, {@code changedAt}; the
 *     newest first otherwise
 */
public record ListLots(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SALVAGE_SUMMARY;
    }

    /** What lots must have in common; null asks for nothing. */
    public record Filter(
            @Nullable LotStatus status,
            @Nullable Category category,
            @Nullable UUID claimId,
            @Nullable String claimNumber,
            @Nullable String location,
            @Nullable String takenInBy,
            @Nullable String currency,
            @Nullable Instant takenInFrom,
            @Nullable Instant takenInTo) {

        /** Every lot. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null);
        }
    }
}
