package org.claimtrail.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WideningTest {

    private static final AmountLimit RESERVE = AmountLimit.upTo(LimitType.RESERVE, Money.of(100, "KES"));
    private static final RoleAuthority BEFORE = new RoleAuthority("boss", List.of(RESERVE), Denial.PROPOSE, 10, 20, 2);

    static List<RoleAuthority> wider() {
        return List.of(
                with(AmountLimit.upTo(LimitType.RESERVE, Money.of(101, "KES"))),
                with(AmountLimit.upTo(LimitType.RESERVE, Money.of(100, "KES"), Money.of(1, "USD"))),
                with(AmountLimit.unlimited(LimitType.RESERVE)),
                with(RESERVE, AmountLimit.upTo(LimitType.EX_GRATIA, Money.of(1, "KES"))),
                new RoleAuthority("boss", List.of(RESERVE), Denial.DECIDE, 10, 20, 2),
                new RoleAuthority("boss", List.of(RESERVE), Denial.PROPOSE, 11, 20, 2),
                new RoleAuthority("boss", List.of(RESERVE), Denial.PROPOSE, 10, 21, 2),
                new RoleAuthority("boss", List.of(RESERVE), Denial.PROPOSE, 10, 20, 1));
    }

    static List<RoleAuthority> notWider() {
        return List.of(
                BEFORE,
                with(AmountLimit.upTo(LimitType.RESERVE, Money.of(99, "KES"))),
                with(RESERVE, AmountLimit.upTo(LimitType.RESERVE_LINE, Money.of(50, "KES"))),
                with(),
                new RoleAuthority("boss", List.of(RESERVE), Denial.NO, null, 0, 3),
                new RoleAuthority("boss", List.of(), Denial.NO, null, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("wider")
    void more_in_one_respect_is_more(RoleAuthority after) {
        assertThat(Widening.of("boss", List.of(BEFORE), List.of(after))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("notWider")
    void as_much_or_less_in_every_respect_is_not_more(RoleAuthority after) {
        assertThat(Widening.of("boss", List.of(BEFORE), List.of(after))).isFalse();
    }

    @Test
    void a_role_that_was_not_named_could_do_nothing() {
        assertThat(Widening.of("boss", List.of(), List.of(BEFORE))).isTrue();
        assertThat(Widening.of("boss", List.of(BEFORE), List.of())).isFalse();
        assertThat(Widening.of("clerk", List.of(BEFORE), List.of())).isFalse();
    }

    @Test
    void fewer_votes_are_more_only_for_who_may_decide_anything() {
        var before = new RoleAuthority("boss", List.of(RESERVE), Denial.NO, null, 0, 2);
        var unlimited =
                new RoleAuthority("boss", List.of(AmountLimit.unlimited(LimitType.RESERVE)), Denial.NO, null, 0, 2);
        var alone = new RoleAuthority("boss", List.of(RESERVE), Denial.NO, null, 0, 1);
        var aloneUnlimited =
                new RoleAuthority("boss", List.of(AmountLimit.unlimited(LimitType.RESERVE)), Denial.NO, null, 0, 1);
        var nothing = new RoleAuthority(
                "boss", List.of(AmountLimit.upTo(LimitType.RESERVE, Money.of(0, "KES"))), Denial.NO, null, 0, 1);
        assertThat(Widening.of("boss", List.of(before), List.of(alone))).isTrue();
        assertThat(Widening.of("boss", List.of(unlimited), List.of(aloneUnlimited)))
                .isTrue();
        assertThat(Widening.of("boss", List.of(before), List.of(nothing))).isFalse();
    }

    @Test
    void to_lift_a_narrower_limit_is_more() {
        var narrow = with(RESERVE, AmountLimit.upTo(LimitType.RESERVE_LINE, Money.of(50, "KES")));

        assertThat(Widening.of("boss", List.of(narrow), List.of(BEFORE))).isTrue();
    }

    @Test
    void nothing_is_more_than_unlimited() {
        var unlimited = with(AmountLimit.unlimited(LimitType.RESERVE));

        assertThat(Widening.of("boss", List.of(unlimited), List.of(BEFORE))).isFalse();
        assertThat(Widening.of("boss", List.of(unlimited), List.of(unlimited))).isFalse();
    }

    private static RoleAuthority with(AmountLimit... limits) {
        return new RoleAuthority("boss", List.of(limits), Denial.PROPOSE, 10, 20, 2);
    }
}
