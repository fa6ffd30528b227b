package org.claimtrail.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorityProfileTest {

    private static final AuthorityProfile PROFILE = AuthorityProfile.of(
            7,
            List.of(
                    role(
                            "adjuster",
                            Denial.PROPOSE,
                            365,
                            30,
                            1,
                            AmountLimit.upTo(LimitType.RESERVE, kes(500), usd(5)),
                            AmountLimit.upTo(LimitType.RESERVE_LINE, kes(300)),
                            AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(250))),
                    role(
                            "manager",
                            Denial.DECIDE,
                            3650,
                            90,
                            1,
                            AmountLimit.upTo(LimitType.RESERVE, kes(10_000)),
                            AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(5_000)),
                            AmountLimit.upTo(LimitType.EX_GRATIA, kes(500))),
                    role("clerk", Denial.NO, null, 0, 1),
                    role(
                            "committee",
                            Denial.DECIDE,
                            3650,
                            0,
                            2,
                            AmountLimit.unlimited(LimitType.RESERVE),
                            AmountLimit.unlimited(LimitType.CUMULATIVE_PAYMENT),
                            AmountLimit.upTo(LimitType.SINGLE_PAYMENT, kes(8_000)))));

    @Test
    void an_amount_up_to_the_limit_is_within_authority_and_one_more_is_not() {
        var basis = new AuthorityBasis(7, "adjuster", kes(500));

        assertThat(PROFILE.toDecide(List.of("adjuster"), reserve(500))).isEqualTo(new Authority(basis, true, 1));
        assertThat(PROFILE.toDecide(List.of("adjuster"), reserve(501))).isEqualTo(new Authority(basis, false, 1));
    }

    @Test
    void everything_at_stake_must_be_within_the_authority_of_one_role() {
        var line = new Stake(LimitType.RESERVE_LINE, kes(301));

        var narrow = PROFILE.toDecide(List.of("adjuster"), reserve(400), line);
        assertThat(narrow.reaches()).isFalse();
        assertThat(narrow.basis().limit()).isEqualTo(kes(300));
        assertThat(PROFILE.toDecide(List.of("adjuster"), reserve(400), new Stake(LimitType.RESERVE_LINE, kes(300)))
                        .reaches())
                .isTrue();
    }

    @Test
    void a_type_that_is_not_named_is_limited_as_the_one_that_it_narrows() {
        assertThat(PROFILE.toDecide(List.of("manager"), new Stake(LimitType.SINGLE_PAYMENT, kes(5_000)))
                        .basis())
                .isEqualTo(new AuthorityBasis(7, "manager", kes(5_000)));
        assertThat(PROFILE.toDecide(List.of("manager"), new Stake(LimitType.CLAIM_INCURRED, kes(10_001)))
                        .reaches())
                .isFalse();
    }

    @Test
    void a_type_or_a_currency_that_is_not_named_gives_no_authority() {
        assertThat(PROFILE.toDecide(List.of("adjuster"), new Stake(LimitType.EX_GRATIA, kes(1)))
                        .reaches())
                .isFalse();
        var foreign = PROFILE.toDecide(List.of("manager"), new Stake(LimitType.RESERVE, usd(1)));
        assertThat(foreign.reaches()).isFalse();
        assertThat(foreign.basis().limit()).isEqualTo(usd(0));
        assertThat(PROFILE.toDecide(List.of("adjuster"), new Stake(LimitType.RESERVE, usd(5)))
                        .reaches())
                .isTrue();
    }

    @Test
    void a_role_that_is_not_named_has_no_authority() {
        assertThat(PROFILE.toDecide(List.of("finance"), reserve(1)))
                .isEqualTo(new Authority(new AuthorityBasis(7, "none", kes(0)), false, 1));
        assertThat(PROFILE.toDecide(List.of(), reserve(1)).reaches()).isFalse();
        assertThat(PROFILE.toDecide(List.of("clerk"), reserve(1)).basis().role())
                .isEqualTo("clerk");
    }

    @Test
    void of_several_roles_that_suffice_the_one_that_needs_the_fewest_people_counts() {
        var both = List.of("committee", "adjuster", "manager");

        assertThat(PROFILE.toDecide(both, reserve(400)).basis().role()).isEqualTo("manager");
        assertThat(PROFILE.toDecide(both, reserve(400)).alone()).isTrue();
        var beyond = PROFILE.toDecide(both, reserve(10_001));
        assertThat(beyond.basis()).isEqualTo(new AuthorityBasis(7, "committee", null));
        assertThat(beyond.reaches()).isTrue();
        assertThat(beyond.alone()).isFalse();
        assertThat(beyond.votes()).isEqualTo(2);
    }

    @Test
    void when_no_role_suffices_the_one_that_reaches_furthest_is_named() {
        var payment = new Stake(LimitType.SINGLE_PAYMENT, kes(9_000));

        var none = PROFILE.toDecide(List.of("adjuster", "committee", "manager"), payment);

        assertThat(none.reaches()).isFalse();
        assertThat(none.basis()).isEqualTo(new AuthorityBasis(7, "committee", kes(8_000)));
        assertThat(none.words()).isEqualTo("your authority reaches KES 8000.00");
        assertThat(none.alone()).isFalse();
    }

    @Test
    void who_may_propose_a_denial_may_not_decide_it() {
        assertThat(PROFILE.toDeny(List.of("adjuster")).reaches()).isFalse();
        assertThat(PROFILE.toProposeDenial(List.of("adjuster")).reaches()).isTrue();
        assertThat(PROFILE.toDeny(List.of("adjuster", "manager")).basis())
                .isEqualTo(new AuthorityBasis(7, "manager", null));
        assertThat(PROFILE.toProposeDenial(List.of("manager")).reaches()).isTrue();
        assertThat(PROFILE.toProposeDenial(List.of("clerk")).reaches()).isFalse();
        assertThat(PROFILE.toDeny(List.of("clerk")).words()).isEqualTo("your authority does not reach that far");
        assertThat(PROFILE.toDeny(List.of("committee")).votes()).isEqualTo(2);
    }

    @Test
    void a_claim_may_be_reopened_up_to_the_last_moment_and_by_a_role_without_a_limit_never() {
        var year = Duration.ofDays(365);

        assertThat(PROFILE.toReopen(List.of("adjuster"), year).reaches()).isTrue();
        assertThat(PROFILE.toReopen(List.of("adjuster"), year.plusMillis(1)).reaches())
                .isFalse();
        assertThat(PROFILE.toReopen(List.of("clerk"), Duration.ZERO).reaches()).isFalse();
    }

    @Test
    void what_takes_effect_within_a_day_is_not_backdated() {
        assertThat(PROFILE.toBackdate(List.of(), Duration.ofHours(23)).reaches())
                .isTrue();
        assertThat(PROFILE.toBackdate(List.of("clerk"), Duration.ofDays(1)).reaches())
                .isFalse();
        assertThat(PROFILE.toBackdate(List.of("adjuster"), Duration.ofDays(31).minusMillis(1))
                        .reaches())
                .isTrue();
        assertThat(PROFILE.toBackdate(List.of("adjuster"), Duration.ofDays(31)).reaches())
                .isFalse();
    }

    private static Stake reserve(long kes) {
        return new Stake(LimitType.RESERVE, kes(kes));
    }

    private static RoleAuthority role(
            String role, Denial denial, @Nullable Integer reopens, int backdates, int votes, AmountLimit... amounts) {
        return new RoleAuthority(role, List.of(amounts), denial, reopens, backdates, votes);
    }

    private static Money kes(long shillings) {
        return Money.ofDecimal(BigDecimal.valueOf(shillings), "KES");
    }

    private static Money usd(long dollars) {
        return Money.ofDecimal(BigDecimal.valueOf(dollars), "USD");
    }
}
