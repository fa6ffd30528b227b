package org.claimtrail.query.claims.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reserve line with its payments, the oldest first.
 *
 * @param rationale why the reserve is what it is
 * @param setBy who set it
 */
public record ReserveLineDetail(
        ReserveLineSummary line,
        @Nullable String rationale,
        @Nullable String setBy,
        List<ClaimPaymentSummary> payments) {

    public ReserveLineDetail {
        payments = List.copyOf(payments);
    }
}
