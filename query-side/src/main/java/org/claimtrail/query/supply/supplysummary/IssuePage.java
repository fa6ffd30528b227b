package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of issues. */
public record IssuePage(List<IssueSummary> items, int number, int size, long total) implements Page<IssueSummary> {

    public IssuePage {
        items = List.copyOf(items);
    }
}
