package org.claimtrail.query.clocks.clockpacks;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One holiday calendar in a year, answered by an optional {@link CalendarYear}. */
public record FindCalendar(String tenant, String code, int year) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_PACKS;
    }
}
