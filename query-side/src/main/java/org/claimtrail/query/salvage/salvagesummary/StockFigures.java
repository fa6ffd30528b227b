package org.claimtrail.query.salvage.salvagesummary;

import java.util.List;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;

/** What is in stock, and what has been sold out of it, by kind of thing and currency. */
public record StockFigures(List<Stock> lines) {

    public StockFigures {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of thing in one currency.
     *
     * @param lots how many lots have something left
     * @param pieces how many pieces are left in them
     * @param estimate what those lots are thought to be worth
     * @param proceeds what all lots have brought, exhausted ones included
     */
    public record Stock(Category category, String currency, long lots, long pieces, Money estimate, Money proceeds) {}
}
