package org.claimtrail.query.clocks.clockpacks;

import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * The holiday calendars in a year, answered by {@link CalendarYears}.
 *
 * @param q text that must occur, in any case, in the code, the name or the source
 * @param paging may be sorted by code, name, firstYear or lastYear; by code otherwise
 */
public record ListCalendars(
        String tenant, int year, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_PACKS;
    }
}
