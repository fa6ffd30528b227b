package org.claimtrail.command.clocks;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.command.clocks.ClockPackCommand.PublishClockPack;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.events.storage.SampleClocks;

/** Decides on a tenant's packs. */
final class ClockPackDecisions {

    private ClockPackDecisions() {}

    /** What held yesterday held: only the first version may reach into the past. */
    static List<ClockPackEvent> publish(
            List<ClockPack> versions, PublishClockPack c, LocalDate today, RuleCheck check) {
        unless(
                !SampleClocks.packs().containsKey(c.code()),
                ClockRefusal.CLOCK_PACK_RESERVED,
                ClockRefusal.CLOCK_PACK_RESERVED.meaning());
        if (!versions.isEmpty()) {
            var earliest = later(today, versions.getLast().effectiveFrom());
            unless(
                    !c.effectiveFrom().isBefore(earliest),
                    ClockRefusal.CLOCK_PACK_TOO_EARLY,
                    "It can hold from " + earliest + ".");
        }
        check.rules(c.rules());
        var pack = new ClockPack(
                c.code(), c.name(), c.jurisdiction(), versions.size() + 1, c.effectiveFrom(), c.standing(), c.rules());
        return List.of(new ClockPackPublished(c.packId(), pack));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
