package org.claimtrail.events.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"KES,2,1250,12.50", "UGX,0,1250,1250", "JPY,0,1250,1250", "KWD,3,1250,1.250"})
    void a_currency_has_its_own_number_of_decimals(String currency, int scale, long minor, String decimal) {
        var money = Money.of(minor, currency);

        assertThat(Money.scale(currency)).isEqualTo(scale);
        assertThat(money.decimal()).isEqualTo(new BigDecimal(decimal));
        assertThat(Money.ofDecimal(new BigDecimal(decimal), currency)).isEqualTo(money);
        assertThat(money).hasToString(currency + " " + decimal);
    }

    @Test
    void trailing_zeros_are_no_further_decimals() {
        assertThat(Money.ofDecimal(new BigDecimal("12.5000"), "KES")).isEqualTo(Money.of(1250, "KES"));
        assertThat(Money.ofDecimal(new BigDecimal("1.25E3"), "UGX")).isEqualTo(Money.of(1250, "UGX"));
    }

    @ParameterizedTest
    @CsvSource({"KES,12.345", "UGX,0.5", "KWD,0.0001", "KES,92233720368547758.08"})
    void an_amount_that_is_not_whole_or_does_not_fit_is_refused(String currency, BigDecimal amount) {
        assertThatThrownBy(() -> Money.ofDecimal(amount, currency)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sums_and_differences_are_exact() {
        var large = Money.ofDecimal(new BigDecimal("12345678901234567.89"), "KES");

        assertThat(large.plus(Money.of(11, "KES")).decimal()).isEqualTo(new BigDecimal("12345678901234568.00"));
        assertThat(Money.of(5, "KES").minus(Money.of(7, "KES"))).isEqualTo(Money.of(-2, "KES"));
    }

    @Test
    void an_overflow_is_an_error() {
        var most = Money.of(Long.MAX_VALUE, "KES");
        var least = Money.of(Long.MIN_VALUE, "KES");

        assertThatThrownBy(() -> most.plus(Money.of(1, "KES"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.of(1, "KES"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_do_not_mix() {
        var kes = Money.of(1, "KES");
        var usd = Money.of(1, "USD");

        assertThatThrownBy(() -> kes.plus(usd)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kes.minus(usd)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kes.exceeds(usd)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_currency_is_refused() {
        assertThatThrownBy(() -> Money.of(1, "ABC")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of(1, "kes")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_compare() {
        var one = Money.of(1, "KES");

        assertThat(one.exceeds(Money.zero("KES"))).isTrue();
        assertThat(one.exceeds(one)).isFalse();
        assertThat(one.isPositive()).isTrue();
        assertThat(Money.zero("KES").isZero()).isTrue();
        assertThat(Money.of(-1, "KES").isNegative()).isTrue();
    }
}
