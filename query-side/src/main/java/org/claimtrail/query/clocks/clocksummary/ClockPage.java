package org.claimtrail.query.clocks.clocksummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of clocks. */
public record ClockPage(List<ClockSummary> items, int number, int size, long total) implements Page<ClockSummary> {

    public ClockPage {
        items = List.copyOf(items);
    }
}
