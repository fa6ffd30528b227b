package org.claimtrail.events.claims;

import java.time.LocalDate;
import org.claimtrail.events.shared.Money;

/**
 * How an amount in the claim's currency became one in the payee's.
 *
 * @param payout what the payee gets: the amount times the rate, to the nearest minor unit, halves up
 * @param rate how much of the payee's currency one unit of the claim's was worth, as exact decimal text
 * @param source who quoted the rate
 * @param on the day of the quotation
 */
public record Exchange(Money payout, String rate, String source, LocalDate on) {}
