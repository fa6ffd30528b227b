package org.claimtrail.query.supply.supplysummary;

import java.time.LocalDate;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * The issues of a tenant in figures, answered by {@link IssueFigures}; those that were withdrawn do not count.
 *
 * @param from the first day on which an issue counts that was raised; null from the beginning
 * @param to the last such day; null to the end
 * @param zone the time zone in which the days of the tenant's calendar begin
 */
public record FindIssueFigures(
        String tenant, @Nullable LocalDate from, @Nullable LocalDate to, String zone) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }
}
