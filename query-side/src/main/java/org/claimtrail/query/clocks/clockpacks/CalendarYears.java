package org.claimtrail.query.clocks.clockpacks;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of calendars. */
public record CalendarYears(List<CalendarYear> items, int number, int size, long total) implements Page<CalendarYear> {

    public CalendarYears {
        items = List.copyOf(items);
    }
}
