package org.claimtrail.events.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exact amount: whole minor units of an ISO 4217 currency (KES 12.50 is 1250, UGX 12 is 12).
 * Arithmetic between two currencies, and any overflow, is an error; nothing is ever rounded.
 */
public record Money(long minor, String currency) implements Comparable<Money> {

    private static final long LARGEST_OF_MANY = 1_000_000_000_000_000L;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public Money {
        Objects.requireNonNull(currency, "currency");
        Currency.getInstance(currency);
    }

    /** Whether this is the code of a currency that amounts can be kept in; gold and test codes are none. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    public static Money of(long minor, String currency) {
        return new Money(minor, currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a decimal amount, such as 12.50 KES.
     *
     * @throws ArithmeticException when the amount has more decimals than the currency, or does not fit
     */
    public static Money ofDecimal(BigDecimal amount, String currency) {
        return new Money(amount.movePointRight(scale(currency)).longValueExact(), currency);
    }

    /** The number of decimals of a currency: KES 2, UGX 0, KWD 3. */
    public static int scale(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** The amount as a decimal with the currency's own number of decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, scale(currency));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    /** Whether totals over thousands of such amounts can still be counted: up to 10^15 minor units, either way. */
    public boolean leavesRoomForTotals() {
        return Math.absExact(minor) <= LARGEST_OF_MANY;
    }

    @JsonIgnore
    public boolean isZero() {
        return minor == 0;
    }

    @JsonIgnore
    public boolean isPositive() {
        return minor > 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return minor < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** For people and logs: {@code KES 1250.00}. */
    @Override
    public String toString() {
        return currency + " " + decimal().toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot relate " + currency + " to " + other.currency);
        }
        return other;
    }
}
