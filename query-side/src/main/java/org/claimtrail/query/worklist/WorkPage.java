package org.claimtrail.query.worklist;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of what waits. */
public record WorkPage(List<WorkItem> items, int number, int size, long total) implements Page<WorkItem> {

    public WorkPage {
        items = List.copyOf(items);
    }
}
