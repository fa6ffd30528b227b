package org.claimtrail.events.supply;

import org.claimtrail.events.shared.Money;

/**
 * A line of an order with what it comes to. The amounts were decided when the line was written and are never calculated
 * again, whatever becomes of the rule.
 *
 * @param taxBasisPoints the tax rate in hundredths of a per cent: 16 % is 1600
 * @param net quantity times unit price, rounded
 * @param tax the line's share of the order's tax
 */
public record OrderLine(
        String description, Quantity quantity, Money unitPrice, int taxBasisPoints, Money net, Money tax) {

    public Money total() {
        return net.plus(tax);
    }
}
