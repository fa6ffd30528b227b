package org.claimtrail.query.claims.claimsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of claims. */
public record ClaimPage(List<ClaimSummary> items, int number, int size, long total) implements Page<ClaimSummary> {

    public ClaimPage {
        items = List.copyOf(items);
    }
}
