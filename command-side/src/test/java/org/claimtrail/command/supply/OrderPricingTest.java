package org.claimtrail.command.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.supply.SupplyScenario.item;
import static org.claimtrail.command.supply.SupplyScenario.kes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPricingTest {

    private static final int[] RATES = {0, 800, 1600, 1850, 333};

    @Test
    void a_rounded_share_of_the_tax_goes_to_the_line_with_the_largest_fraction() {
        // 16 % of 3 x 1.03 = 49.44 cents, which is 49: each has 16, and one cent is left for the first of equals.
        var priced =
                OrderPricing.price(List.of(item("1", 103, 1600), item("1", 103, 1600), item("1", 103, 1600)), "KES");

        assertThat(priced.lines()).extracting(OrderLine::tax).containsExactly(kes(17), kes(16), kes(16));
        assertThat(priced.totals().total()).isEqualTo(kes(309 + 49));
    }

    @Test
    void a_net_is_rounded_half_up_and_a_currency_has_its_own_minor_unit() {
        assertThat(OrderPricing.price(List.of(item("0.5", 101, 0)), "KES")
                        .totals()
                        .net())
                .isEqualTo(kes(51));
        var shillings = new OrderItem("towing", Quantity.ofDecimal(new BigDecimal("1.5")), Money.of(333, "UGX"), 1800);
        var priced = OrderPricing.price(List.of(shillings), "UGX");
        assertThat(priced.totals().net()).isEqualTo(Money.of(500, "UGX"));
        assertThat(priced.totals().tax()).isEqualTo(Money.of(90, "UGX"));
    }

    @Test
    void a_tax_is_from_nothing_to_the_whole_price() {
        assertThat(OrderPricing.price(List.of(item("1", 103, 10_000)), "KES")
                        .totals()
                        .tax())
                .isEqualTo(kes(103));
        refused(OrderRefusal.TAX_RATE_INVALID, item("1", 103, 10_001));
        refused(OrderRefusal.TAX_RATE_INVALID, item("1", 103, -1));
    }

    @Test
    void what_cannot_be_counted_cannot_be_ordered() {
        var most = 1_000_000_000_000_000L;
        assertThat(OrderPricing.price(List.of(item("1", most, 0)), "KES")
                        .totals()
                        .total())
                .isEqualTo(kes(most));
        refused(OrderRefusal.ORDER_TOO_LARGE, item("1", most + 1, 0));
        refused(OrderRefusal.ORDER_TOO_LARGE, item("2", 1L << 62, 0));
    }

    private static void refused(OrderRefusal code, OrderItem item) {
        assertThatThrownBy(() -> OrderPricing.price(List.of(item), "KES"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_ordered_adds_up_to_the_last_minor_unit(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 500; i++) {
            var items = items(random);
            var priced = OrderPricing.price(items, "KES");
            assertThat(sum(priced.lines().stream().map(OrderLine::net).toList()))
                    .isEqualTo(priced.totals().net());
            assertThat(sum(priced.lines().stream().map(OrderLine::tax).toList()))
                    .isEqualTo(priced.totals().tax());
            assertThat(sum(priced.lines().stream().map(OrderLine::total).toList()))
                    .isEqualTo(priced.totals().total())
                    .isEqualTo(priced.totals().net().plus(priced.totals().tax()));
            taxesOfRatesAreRoundedOnce(priced.lines());
            noLineIsOffByAWholeUnit(items, priced.lines());
        }
    }

    private static void taxesOfRatesAreRoundedOnce(List<OrderLine> lines) {
        var nets = new TreeMap<Integer, Long>();
        var taxes = new TreeMap<Integer, Long>();
        for (var line : lines) {
            nets.merge(line.taxBasisPoints(), line.net().minor(), Long::sum);
            taxes.merge(line.taxBasisPoints(), line.tax().minor(), Long::sum);
        }
        nets.forEach((rate, net) -> assertThat(taxes.get(rate))
                .isEqualTo(exactTax(rate, net).setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    private static void noLineIsOffByAWholeUnit(List<OrderItem> items, List<OrderLine> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var exactNet = items.get(i)
                    .quantity()
                    .decimal()
                    .multiply(BigDecimal.valueOf(items.get(i).unitPrice().minor()));
            assertThat(exactNet.subtract(BigDecimal.valueOf(line.net().minor())).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.5"));
            assertThat(exactTax(line.taxBasisPoints(), line.net().minor())
                            .subtract(BigDecimal.valueOf(line.tax().minor()))
                            .abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    private static BigDecimal exactTax(int rate, long net) {
        return BigDecimal.valueOf(net).multiply(BigDecimal.valueOf(rate, 4));
    }

    private static List<OrderItem> items(Random random) {
        var items = new ArrayList<OrderItem>();
        items.add(item("1", 1, 0));
        var count = random.nextInt(12);
        for (var i = 0; i < count; i++) {
            var scale = random.nextInt(Quantity.MOST_DECIMALS + 1);
            var quantity = new Quantity(1 + random.nextInt(100_000), scale);
            items.add(new OrderItem(
                    "part " + i, quantity, kes(random.nextInt(10_000_000)), RATES[random.nextInt(RATES.length)]));
        }
        return items;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(kes(0), Money::plus);
    }
}
