package org.claimtrail.query.catastrophes.catastrophesummary;

import java.util.List;
import org.claimtrail.events.shared.Money;

/** A catastrophe with what its claims come to, in each of their currencies. */
public record CatastropheDetail(CatastropheSummary catastrophe, List<Figures> figures) {

    public CatastropheDetail {
        figures = List.copyOf(figures);
    }

    /**
     * What the claims of a catastrophe come to in one currency.
     *
     * @param claims how many there are, whatever their status, save those that were voided
     * @param open how many of them are notified or open
     * @param reserved the sum of the reserves, paid amounts included
     * @param incurred what is paid, promised and still expected to be paid
     * @param recovered what has come back
     * @param netIncurred what is incurred, less what has come back (I7)
     */
    public record Figures(
            long claims,
            long open,
            Money reserved,
            Money paid,
            Money outstanding,
            Money incurred,
            Money recovered,
            Money netIncurred) {}
}
