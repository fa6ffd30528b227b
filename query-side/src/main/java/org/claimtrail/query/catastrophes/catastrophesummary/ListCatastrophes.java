package org.claimtrail.query.catastrophes.catastrophesummary;

import java.time.LocalDate;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Catastrophes of a tenant, answered by a {@link CatastrophePage}.
 *
 * @param q text that must occur, in any case, in the code, the name, the area or a peril
 * @param paging may be sorted by {@code code}, {@code name}, {@code area}, {@code from}, {@code to}, {@code declaredBy},
 *     {@code declaredAt}, {@code changedAt}; the latest first otherwise
 */
public record ListCatastrophes(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CATASTROPHE_SUMMARY;
    }

    /**
     * What catastrophes must have in common; null asks for nothing.
     *
     * @param peril a cause of loss that belongs to it
     * @param on a day on which it went on
     * @param ongoing true for those that are not over
     */
    public record Filter(
            @Nullable String code,
            @Nullable String peril,
            @Nullable LocalDate on,
            @Nullable Boolean ongoing) {

        /** Every catastrophe. */
        public static Filter none() {
            return new Filter(null, null, null, null);
        }
    }
}
