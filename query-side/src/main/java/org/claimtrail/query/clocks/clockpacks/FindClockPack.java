package org.claimtrail.query.clocks.clockpacks;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * One pack, answered by an optional {@link ClockPackDetail}.
 *
 * @param version the newest if null
 */
public record FindClockPack(
        String tenant, String code, @Nullable Integer version) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLOCK_PACKS;
    }
}
