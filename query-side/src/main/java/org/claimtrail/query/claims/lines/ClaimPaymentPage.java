package org.claimtrail.query.claims.lines;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of claim payments. */
public record ClaimPaymentPage(List<ClaimPaymentSummary> items, int number, int size, long total)
        implements Page<ClaimPaymentSummary> {

    public ClaimPaymentPage {
        items = List.copyOf(items);
    }
}
