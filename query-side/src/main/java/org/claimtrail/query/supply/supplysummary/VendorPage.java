package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of vendors. */
public record VendorPage(List<VendorSummary> items, int number, int size, long total) implements Page<VendorSummary> {

    public VendorPage {
        items = List.copyOf(items);
    }
}
