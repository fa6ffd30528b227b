package org.claimtrail.query.salvage.salvagesummary;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.shared.Money;

/** A lot of salvage with its sales, the oldest first. */
public record LotDetail(LotSummary lot, List<Sale> sales) {

    public LotDetail {
        sales = List.copyOf(sales);
    }

    /** One sale out of a lot. */
    public record Sale(SaleId id, String buyer, int quantity, Money price, LocalDate soldOn, String recordedBy) {}
}
