package org.claimtrail.query.claims.lines;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;

/** The reserves and payments of a claim by line, with what an earlier system had paid and left. */
public record ClaimLines(
        ClaimId claimId, String claimNumber, Money takenOnPaid, List<ReserveLineDetail> lines, Sums sums) {

    public ClaimLines {
        lines = List.copyOf(lines);
    }

    /**
     * The sums over all lines.
     *
     * @param incurred paid, committed and outstanding; what comes back belongs to no line, and is taken off in the claim's totals
     */
    public record Sums(Money reserved, Money committed, Money paid, Money outstanding, Money incurred) {

        static Sums of(Money committed, Money paid, Money outstanding) {
            var all = paid.plus(committed).plus(outstanding);
            return new Sums(all, committed, paid, outstanding, all);
        }
    }
}
