package org.claimtrail.query.limits.limitsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of shared limits. */
public record LimitPage(List<LimitSummary> items, int number, int size, long total) implements Page<LimitSummary> {

    public LimitPage {
        items = List.copyOf(items);
    }
}
