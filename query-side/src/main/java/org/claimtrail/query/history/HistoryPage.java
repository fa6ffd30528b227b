package org.claimtrail.query.history;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a trail. */
public record HistoryPage(List<HistoryEntry> items, int number, int size, long total) implements Page<HistoryEntry> {

    public HistoryPage {
        items = List.copyOf(items);
    }
}
