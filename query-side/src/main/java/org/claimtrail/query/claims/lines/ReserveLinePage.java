package org.claimtrail.query.claims.lines;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of reserve lines. */
public record ReserveLinePage(List<ReserveLineSummary> items, int number, int size, long total)
        implements Page<ReserveLineSummary> {

    public ReserveLinePage {
        items = List.copyOf(items);
    }
}
