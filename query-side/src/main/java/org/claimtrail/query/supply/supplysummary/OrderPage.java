package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of orders. */
public record OrderPage(List<OrderSummary> items, int number, int size, long total) implements Page<OrderSummary> {

    public OrderPage {
        items = List.copyOf(items);
    }
}
