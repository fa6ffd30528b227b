package org.claimtrail.query.parametric.programmesummary;

import java.time.LocalDate;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Parametric programmes of a tenant, answered by a {@link ProgrammePage}.
 *
 * @param q text that must occur, in any case, in the number, name, index, area or season
 * @param paging may be sorted by {@code number}, {@code name}, {@code status}, {@code index}, {@code area},
 *     {@code season}, {@code seasonFrom}, {@code seasonTo}, {@code cover}, {@code policies}, {@code insured},
 *     {@code lastValue}, {@code payouts}, {@code openedBy}, {@code openedAt}, {@code changedAt}; the newest first otherwise
 */
public record ListProgrammes(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PROGRAMME_SUMMARY;
    }

    /** What programmes must have in common; null asks for nothing. */
    public record Filter(
            @Nullable ProgrammeStatus status,
            @Nullable String index,
            @Nullable String area,
            @Nullable String season,
            @Nullable String cover,
            @Nullable LocalDate seasonFrom,
            @Nullable LocalDate seasonTo) {}
}
