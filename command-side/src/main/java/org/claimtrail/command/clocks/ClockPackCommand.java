package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.clocks.ClockRule;

/** What can be asked of a tenant's pack of time limits. */
public sealed interface ClockPackCommand {

    @TargetAggregateIdentifier
    ClockPackId packId();

    /** Lays down the next version of the pack; see {@link org.claimtrail.events.clocks.ClockPack}. */
    record PublishClockPack(
            ClockPackId packId,
            String code,
            String name,
            String jurisdiction,
            LocalDate effectiveFrom,
            String standing,
            List<ClockRule> rules)
            implements ClockPackCommand {
        public PublishClockPack {
            rules = List.copyOf(rules);
        }
    }
}
