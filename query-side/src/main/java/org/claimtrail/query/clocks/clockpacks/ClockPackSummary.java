package org.claimtrail.query.clocks.clockpacks;

import java.time.LocalDate;
import org.claimtrail.events.clocks.ClockPack;

/**
 * A pack of time limits in a list, at its newest version.
 *
 * @param rules how many there are
 */
public record ClockPackSummary(
        String code,
        String name,
        String jurisdiction,
        PackOrigin origin,
        int version,
        LocalDate effectiveFrom,
        String standing,
        int rules) {

    static ClockPackSummary of(ClockPack pack, PackOrigin origin) {
        return new ClockPackSummary(
                pack.code(),
                pack.name(),
                pack.jurisdiction(),
                origin,
                pack.version(),
                pack.effectiveFrom(),
                pack.standing(),
                pack.rules().size());
    }
}
