package org.claimtrail.command.supply;

import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.Quantity;

/**
 * What somebody wants ordered.
 *
 * @param taxBasisPoints the tax rate in hundredths of a per cent: 16 % is 1600
 */
public record OrderItem(String description, Quantity quantity, Money unitPrice, int taxBasisPoints) {}
