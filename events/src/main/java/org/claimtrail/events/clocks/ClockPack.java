package org.claimtrail.events.clocks;

import java.time.LocalDate;
import java.util.List;

/**
 * The time limits of one jurisdiction, or of one house, at one version.
 *
 * @param jurisdiction such as {@code KE} or {@code US-CA}
 * @param version counts from 1
 * @param effectiveFrom the first day on which clocks start by this version
 * @param standing how far it may be relied on, such as that counsel has yet to confirm it
 */
public record ClockPack(
        String code,
        String name,
        String jurisdiction,
        int version,
        LocalDate effectiveFrom,
        String standing,
        List<ClockRule> rules) {

    public ClockPack {
        rules = List.copyOf(rules);
    }
}
