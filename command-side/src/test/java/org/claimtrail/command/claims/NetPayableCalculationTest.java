package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.claims.ClaimScenario.kes;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;

import java.util.List;
import org.claimtrail.command.claims.NetPayableCalculation.Remaining;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.policies.CoverTerms.PremiumCondition;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetPayableCalculationTest {

    @Test
    void the_whole_calculation_is_written_down_in_the_usual_order() {
        var result =
                calculation(2_000, kes(800_000), kes(1_000_000), DEFAULT_ORDER).of(kes(500_000));

        assertThat(result.steps())
                .containsExactly(
                        new Calculated(Step.AVERAGE, kes(500_000), kes(800_000), null, kes(400_000)),
                        new Calculated(Step.DEDUCTIBLE, kes(400_000), kes(20_000), null, kes(380_000)),
                        new Calculated(Step.COINSURANCE, kes(380_000), null, 8_000, kes(304_000)),
                        new Calculated(Step.SUB_LIMIT, kes(304_000), kes(300_000), null, kes(300_000)),
                        new Calculated(Step.OCCURRENCE_LIMIT, kes(300_000), kes(900_000), null, kes(300_000)),
                        new Calculated(Step.AGGREGATE_LIMIT, kes(300_000), kes(250_000), null, kes(250_000)));
        assertThat(result.net()).isEqualTo(kes(250_000));
        assertThat(NetPayableCalculation.deductibleIn(result)).isEqualTo(kes(20_000));
    }

    @Test
    void another_order_pays_another_amount() {
        var order = List.of(
                Step.COINSURANCE,
                Step.DEDUCTIBLE,
                Step.AVERAGE,
                Step.AGGREGATE_LIMIT,
                Step.OCCURRENCE_LIMIT,
                Step.SUB_LIMIT);

        assertThat(calculation(2_000, null, null, order).of(kes(200_000)).net()).isEqualTo(kes(140_000));
        assertThat(calculation(2_000, null, null, DEFAULT_ORDER)
                        .of(kes(200_000))
                        .net())
                .isEqualTo(kes(144_000));
    }

    @Test
    void a_loss_below_the_deductible_uses_up_as_much_of_it_and_pays_nothing() {
        var result = calculation(0, null, null, DEFAULT_ORDER).of(kes(15_000));

        assertThat(result.net()).isEqualTo(kes(0));
        assertThat(NetPayableCalculation.deductibleIn(result)).isEqualTo(kes(15_000));
    }

    @Test
    void a_loss_of_exactly_the_deductible_pays_nothing() {
        assertThat(calculation(0, null, null, DEFAULT_ORDER).of(kes(20_000)).net())
                .isEqualTo(kes(0));
    }

    @Test
    void whoever_insured_enough_bears_no_part_by_average() {
        assertThat(calculation(0, kes(1_000_000), kes(1_000_000), DEFAULT_ORDER)
                        .of(kes(100_000))
                        .steps()
                        .getFirst()
                        .after())
                .isEqualTo(kes(100_000));
    }

    @Test
    void a_share_is_rounded_to_the_nearest_minor_unit_halves_up() {
        var thirds = calculation(0, Money.of(1, "KES"), Money.of(3, "KES"), DEFAULT_ORDER);
        var halves = calculation(0, Money.of(1, "KES"), Money.of(2, "KES"), DEFAULT_ORDER);

        assertThat(average(thirds.of(Money.of(4, "KES")))).isEqualTo(Money.of(1, "KES"));
        assertThat(average(thirds.of(Money.of(5, "KES")))).isEqualTo(Money.of(2, "KES"));
        assertThat(average(halves.of(Money.of(5, "KES")))).isEqualTo(Money.of(3, "KES"));
    }

    @Test
    void the_largest_amounts_are_calculated_exactly() {
        var most = Money.of(Long.MAX_VALUE, "KES");

        assertThat(average(calculation(0, most, most, DEFAULT_ORDER).of(most))).isEqualTo(most);
        assertThat(average(calculation(0, Money.of(Long.MAX_VALUE - 1, "KES"), most, DEFAULT_ORDER)
                        .of(most)))
                .isEqualTo(Money.of(Long.MAX_VALUE - 1, "KES"));
    }

    @Test
    void what_has_been_overdrawn_leaves_nothing() {
        var remaining = new Remaining(kes(-5), kes(-1), kes(900_000), null);

        var result = new NetPayableCalculation(terms(0, null, DEFAULT_ORDER), null, remaining).of(kes(100));

        assertThat(result.net()).isEqualTo(kes(0));
        assertThat(NetPayableCalculation.deductibleIn(result)).isEqualTo(kes(0));
    }

    private static Money average(NetPayable result) {
        return result.steps().getFirst().after();
    }

    private static NetPayableCalculation calculation(
            int coinsurance, @Nullable Money sumInsured, @Nullable Money valueAtRisk, List<Step> order) {
        return new NetPayableCalculation(
                terms(coinsurance, sumInsured, order),
                valueAtRisk,
                new Remaining(kes(20_000), kes(300_000), kes(900_000), kes(250_000)));
    }

    private static CoverTerms terms(int coinsurance, @Nullable Money sumInsured, List<Step> order) {
        return new CoverTerms(
                DeductibleBasis.PER_CLAIM,
                coinsurance,
                sumInsured,
                List.of(),
                null,
                0,
                PremiumCondition.ON_ISSUE,
                order);
    }
}
