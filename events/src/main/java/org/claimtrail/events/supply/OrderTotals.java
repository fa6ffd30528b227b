package org.claimtrail.events.supply;

import org.claimtrail.events.shared.Money;

/** What an order comes to: the sums of its lines, to the last minor unit. */
public record OrderTotals(Money net, Money tax, Money total) {}
