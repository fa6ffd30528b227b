package org.claimtrail.events.authority;

import java.util.List;
import java.util.Optional;
import org.claimtrail.events.shared.Money;

/**
 * How much a role may decide alone.
 *
 * @param unlimited whether amounts do not matter, in any currency
 * @param amounts up to how much, one a currency; a currency that is not named gives no authority in it
 */
public record AmountLimit(LimitType type, boolean unlimited, List<Money> amounts) {

    public AmountLimit {
        amounts = List.copyOf(amounts);
    }

    /** Up to these amounts. */
    public static AmountLimit upTo(LimitType type, Money... amounts) {
        return new AmountLimit(type, false, List.of(amounts));
    }

    /** Any amount. */
    public static AmountLimit unlimited(LimitType type) {
        return new AmountLimit(type, true, List.of());
    }

    /** The amount in a currency, if one is named. */
    public Optional<Money> in(String currency) {
        return amounts.stream()
                .filter(amount -> amount.currency().equals(currency))
                .findFirst();
    }
}
