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
     * @param recovered what has come back on the claim, that on what an earlier system had paid included
     * @param incurred paid, committed and outstanding
     * @param netIncurred that, less what has come back (I7)
     */
    public record Sums(
            Money reserved,
            Money committed,
            Money paid,
            Money outstanding,
            Money recovered,
            Money incurred,
            Money netIncurred) {

        static Sums of(Money committed, Money paid, Money outstanding, Money recovered) {
            var all = paid.plus(committed).plus(outstanding);
            return new Sums(all, committed, paid, outstanding, recovered, all, all.minus(recovered));
        }
    }
}
