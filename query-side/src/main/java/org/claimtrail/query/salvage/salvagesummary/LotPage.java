package org.claimtrail.query.salvage.salvagesummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of lots. */
public record LotPage(List<LotSummary> items, int number, int size, long total) implements Page<LotSummary> {

    public LotPage {
        items = List.copyOf(items);
    }
}
