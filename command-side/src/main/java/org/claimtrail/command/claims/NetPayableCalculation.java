package org.claimtrail.command.claims;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Brings an adjusted loss down to what is paid (I2), step by step in the cover's own order. All in whole minor units; only
 * average and coinsurance divide, and each rounds its result to the nearest minor unit, halves up.
 *
 * @param remaining what is left of deductible and limits
 */
record NetPayableCalculation(CoverTerms terms, @Nullable Money valueAtRisk, Remaining remaining) {

    private static final BigInteger TWO = BigInteger.TWO;

    /**
     * What earlier losses and payments have left; what has been overdrawn leaves nothing.
     *
     * @param subLimit null where no sub-limit bounds the loss
     * @param aggregate null where the cover has no limit for the term
     */
    record Remaining(
            Money deductible,
            @Nullable Money subLimit,
            Money occurrence,
            @Nullable Money aggregate) {}

    NetPayable of(Money loss) {
        var steps = new ArrayList<Calculated>();
        var amount = loss;
        for (var step : terms.order()) {
            var calculated = calculate(step, amount);
            if (calculated.isPresent()) {
                steps.add(calculated.get());
                amount = calculated.get().after();
            }
        }
        return new NetPayable(loss, steps, amount);
    }

    /** The deductible that the loss uses up. */
    static Money deductibleIn(NetPayable calculation) {
        return calculation.steps().stream()
                .filter(step -> step.step() == Step.DEDUCTIBLE)
                .map(step -> step.before().minus(step.after()))
                .findFirst()
                .orElseGet(() -> Money.zero(calculation.net().currency()));
    }

    /** Empty where the cover does not know the step. */
    private Optional<Calculated> calculate(Step step, Money before) {
        return switch (step) {
            case AVERAGE -> average(before);
            case DEDUCTIBLE -> deductible(before);
            case COINSURANCE -> coinsurance(before);
            case SUB_LIMIT -> limit(step, before, remaining.subLimit());
            case OCCURRENCE_LIMIT -> limit(step, before, remaining.occurrence());
            case AGGREGATE_LIMIT -> limit(step, before, remaining.aggregate());
        };
    }

    /** Whoever insured less than there was bears the rest himself: the loss counts in the proportion of the two. */
    private Optional<Calculated> average(Money before) {
        var sum = terms.sumInsured();
        if (sum == null || valueAtRisk == null) {
            return Optional.empty();
        }
        var after = valueAtRisk.exceeds(sum) ? share(before, sum.minor(), valueAtRisk.minor()) : before;
        return Optional.of(new Calculated(Step.AVERAGE, before, sum, null, after));
    }

    private Optional<Calculated> deductible(Money before) {
        var left = atLeastNothing(remaining.deductible());
        var after = left.exceeds(before) ? Money.zero(before.currency()) : before.minus(left);
        return Optional.of(new Calculated(Step.DEDUCTIBLE, before, left, null, after));
    }

    private Optional<Calculated> coinsurance(Money before) {
        var insurers = CoverTerms.WHOLE - terms.coinsurance();
        return insurers == CoverTerms.WHOLE
                ? Optional.empty()
                : Optional.of(new Calculated(
                        Step.COINSURANCE, before, null, insurers, share(before, insurers, CoverTerms.WHOLE)));
    }

    private static Optional<Calculated> limit(Step step, Money before, @Nullable Money left) {
        if (left == null) {
            return Optional.empty();
        }
        var bound = atLeastNothing(left);
        return Optional.of(new Calculated(step, before, bound, null, before.exceeds(bound) ? bound : before));
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.zero(amount.currency()) : amount;
    }

    /** A part of an amount that is not negative, to the nearest minor unit, halves up. */
    private static Money share(Money amount, long part, long whole) {
        var doubled = BigInteger.valueOf(amount.minor())
                .multiply(BigInteger.valueOf(part))
                .multiply(TWO);
        var rounded = doubled.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).multiply(TWO));
        return Money.of(rounded.longValueExact(), amount.currency());
    }
}
