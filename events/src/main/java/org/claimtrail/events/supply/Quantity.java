package org.claimtrail.events.supply;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * An exact quantity, as it was written: 2.50 is 250 with a scale of 2.
 *
 * @param scale how many decimals it has, from 0 to {@value #MOST_DECIMALS}
 */
public record Quantity(long unscaled, int scale) {

    public static final int MOST_DECIMALS = 4;

    public Quantity {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("A quantity has up to " + MOST_DECIMALS + " decimals, not " + scale);
        }
    }

    /**
     * Reads a decimal.
     *
     * @throws ArithmeticException when it does not fit
     * @throws IllegalArgumentException when it has too many decimals
     */
    public static Quantity ofDecimal(BigDecimal value) {
        var plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Quantity(plain.unscaledValue().longValueExact(), plain.scale());
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    @JsonIgnore
    public boolean isPositive() {
        return unscaled > 0;
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
