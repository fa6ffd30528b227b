package org.claimtrail.query.clocks.clocksummary;

import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One clock, answered by an optional {@link ClockDetail}. */
public record FindClock(String tenant, ClockId clockId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_SUMMARY;
    }
}
