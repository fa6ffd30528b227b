package org.claimtrail.events.parametric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrail.events.shared.Money;

/**
 * How much of the sum insured is paid at which value of the index.
 *
 * @param direction on which side of a threshold the loss lies
 * @param tiers the steps, the mildest first; the severest that is reached counts
 */
public record PayoutTable(Direction direction, List<Tier> tiers) {

    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);
    private static final BigInteger TWO = BigInteger.TWO;

    /** On which side of a threshold the loss lies. */
    public enum Direction {
        /** Too little, such as rain in a drought. */
        AT_OR_BELOW,
        /** Too much, such as wind in a storm. */
        AT_OR_ABOVE
    }

    /**
     * One step.
     *
     * @param threshold the value from which it counts
     * @param basisPoints how much of the sum insured is paid, in ten-thousandths, from 1 to 10,000
     */
    public record Tier(BigDecimal threshold, int basisPoints) {}

    public PayoutTable {
        tiers = List.copyOf(tiers);
    }

    /** Whether every step is severer than the one before and pays more, up to the whole. */
    public boolean risesStepByStep() {
        var known = !tiers.isEmpty();
        for (var i = 0; i < tiers.size(); i++) {
            var tier = tiers.get(i);
            known &= tier.basisPoints() > 0 && tier.basisPoints() <= WHOLE.intValueExact();
            if (i > 0) {
                var milder = tiers.get(i - 1);
                known &= tier.basisPoints() > milder.basisPoints()
                        && reaches(tier.threshold(), milder.threshold())
                        && tier.threshold().compareTo(milder.threshold()) != 0;
            }
        }
        return known;
    }

    /** The severest step that a value reaches; empty when it reaches none. */
    public Optional<Tier> reachedBy(BigDecimal value) {
        return tiers.stream()
                .filter(tier -> reaches(value, tier.threshold()))
                .max(Comparator.comparingInt(Tier::basisPoints));
    }

    /** The part of a sum insured, to the nearest minor unit, halves up. */
    public static Money part(Money sumInsured, int basisPoints) {
        var part = BigInteger.valueOf(sumInsured.minor())
                .multiply(BigInteger.valueOf(basisPoints))
                .multiply(TWO)
                .add(WHOLE)
                .divide(WHOLE.multiply(TWO));
        return Money.of(part.longValueExact(), sumInsured.currency());
    }

    private boolean reaches(BigDecimal value, BigDecimal threshold) {
        return switch (direction) {
            case AT_OR_BELOW -> value.compareTo(threshold) <= 0;
            case AT_OR_ABOVE -> value.compareTo(threshold) >= 0;
        };
    }
}
