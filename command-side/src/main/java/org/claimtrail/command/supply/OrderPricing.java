package org.claimtrail.command.supply;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderLine;
import org.claimtrail.events.supply.OrderTotals;

/**
 * Says what an order comes to. The rule, which is stated here and nowhere else:
 *
 * <ul>
 *   <li>a line's net is quantity times unit price, rounded half up to a minor unit;
 *   <li>the tax of each rate is that rate of the sum of its lines' nets, rounded half up, as on an invoice;
 *   <li>that tax is shared among the lines of the rate: each has its exact share without the fraction, and the minor
 *       units that are left go to the lines with the largest fractions, the earlier of equals first.
 * </ul>
 *
 * So lines, nets and taxes add up to the order's totals to the last minor unit, and no line is off by a whole one.
 */
final class OrderPricing {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int HIGHEST_RATE = 10_000;

    /** Lines with their amounts, and what they come to together. */
    record Priced(List<OrderLine> lines, OrderTotals totals) {}

    private OrderPricing() {}

    /**
     * Prices an order.
     *
     * @param currency that everything must be in
     * @throws Refused when something cannot be ordered like that
     */
    static Priced price(List<OrderItem> items, String currency) {
        refuse(!items.isEmpty(), OrderRefusal.ORDER_EMPTY);
        items.forEach(item -> check(item, currency));
        var nets = items.stream().map(OrderPricing::net).toList();
        var taxes = taxes(items, nets);
        var lines = IntStream.range(0, items.size())
                .mapToObj(i -> line(items.get(i), money(nets.get(i), currency), money(taxes[i], currency)))
                .toList();
        return new Priced(lines, totals(nets, taxes, currency));
    }

    private static void check(OrderItem item, String currency) {
        refuse(item.quantity().isPositive(), OrderRefusal.QUANTITY_NOT_POSITIVE);
        refuse(item.unitPrice().currency().equals(currency), OrderRefusal.CURRENCY_MISMATCH);
        refuse(!item.unitPrice().isNegative(), OrderRefusal.PRICE_NEGATIVE);
        refuse(item.taxBasisPoints() >= 0 && item.taxBasisPoints() <= HIGHEST_RATE, OrderRefusal.TAX_RATE_INVALID);
    }

    private static BigInteger net(OrderItem item) {
        return item.quantity()
                .decimal()
                .multiply(BigDecimal.valueOf(item.unitPrice().minor()))
                .setScale(0, RoundingMode.HALF_UP)
                .unscaledValue();
    }

    private static BigInteger[] taxes(List<OrderItem> items, List<BigInteger> nets) {
        var byRate = new TreeMap<Integer, List<Integer>>();
        for (var i = 0; i < items.size(); i++) {
            byRate.computeIfAbsent(items.get(i).taxBasisPoints(), rate -> new ArrayList<>())
                    .add(i);
        }
        var taxes = new BigInteger[items.size()];
        byRate.forEach((rate, lines) -> share(rate, lines, nets, taxes));
        return taxes;
    }

    private static void share(int rate, List<Integer> lines, List<BigInteger> nets, BigInteger[] taxes) {
        var exact = lines.stream().map(i -> tax(rate, nets.get(i))).toList();
        var left = exact.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(0, RoundingMode.HALF_UP)
                .unscaledValue();
        for (var k = 0; k < lines.size(); k++) {
            var whole = exact.get(k).toBigInteger();
            taxes[lines.get(k)] = whole;
            left = left.subtract(whole);
        }
        // The sort is stable, so that of equal fractions the earlier line comes first.
        var byFraction = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing((Integer k) -> fraction(exact.get(k)))
                        .reversed())
                .limit(left.intValueExact())
                .toList();
        byFraction.forEach(k -> taxes[lines.get(k)] = taxes[lines.get(k)].add(BigInteger.ONE));
    }

    private static BigDecimal tax(int rate, BigInteger net) {
        return new BigDecimal(net).multiply(BigDecimal.valueOf(rate)).divide(WHOLE);
    }

    private static BigDecimal fraction(BigDecimal exact) {
        return exact.remainder(BigDecimal.ONE);
    }

    private static OrderTotals totals(List<BigInteger> nets, BigInteger[] taxes, String currency) {
        var net = nets.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var tax = List.of(taxes).stream().reduce(BigInteger.ZERO, BigInteger::add);
        var total = money(net.add(tax), currency);
        refuse(total.isPositive(), OrderRefusal.ORDER_TOTAL_NOT_POSITIVE);
        return new OrderTotals(money(net, currency), money(tax, currency), total);
    }

    private static OrderLine line(OrderItem item, Money net, Money tax) {
        return new OrderLine(item.description(), item.quantity(), item.unitPrice(), item.taxBasisPoints(), net, tax);
    }

    private static Money money(BigInteger minor, String currency) {
        refuse(minor.bitLength() < Long.SIZE, OrderRefusal.ORDER_TOO_LARGE);
        var money = Money.of(minor.longValueExact(), currency);
        refuse(money.leavesRoomForTotals(), OrderRefusal.ORDER_TOO_LARGE);
        return money;
    }

    private static void refuse(boolean unless, OrderRefusal refusal) {
        Refused.unless(unless, refusal, refusal.meaning());
    }
}
