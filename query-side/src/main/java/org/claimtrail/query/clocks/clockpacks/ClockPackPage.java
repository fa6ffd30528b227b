package org.claimtrail.query.clocks.clockpacks;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of packs. */
public record ClockPackPage(List<ClockPackSummary> items, int number, int size, long total)
        implements Page<ClockPackSummary> {

    public ClockPackPage {
        items = List.copyOf(items);
    }
}
