package org.claimtrail.command.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the claims of a policy's term share, and what is left of it. */
class SharedLimitsTest {

    private static final Cover PLAIN = cover("A", DeductibleBasis.PER_CLAIM, 5, null);
    private static final Cover AGGREGATE = cover("B", DeductibleBasis.PER_CLAIM, 5, kes(100));
    private static final Cover TOGETHER = cover("C", DeductibleBasis.ANNUAL_AGGREGATE, 7, null);
    private static final Cover BOTH = cover("D", DeductibleBasis.ANNUAL_AGGREGATE, 9, kes(50));
    private static final Cover NOTHING_TO_BEAR = cover("E", DeductibleBasis.ANNUAL_AGGREGATE, 0, null);
    private static final HoldId ONE = new HoldId(new UUID(0, 1));
    private static final HoldId TWO = new HoldId(new UUID(0, 2));

    @Test
    void each_cover_shares_the_limit_of_its_term_and_the_deductible_that_claims_bear_together() {
        var shared = SharedLimits.of("demo", policy(PLAIN, AGGREGATE, TOGETHER, BOTH, NOTHING_TO_BEAR));
        assertThat(shared)
                .extracting(SharedLimit::cover, SharedLimit::type, SharedLimit::amount)
                .containsExactly(
                        tuple("B", LimitType.AGGREGATE, kes(100)),
                        tuple("C", LimitType.DEDUCTIBLE, kes(7)),
                        tuple("D", LimitType.AGGREGATE, kes(50)),
                        tuple("D", LimitType.DEDUCTIBLE, kes(9)));
        assertThat(shared).extracting(SharedLimit::limitId).doesNotHaveDuplicates();
    }

    @Test
    void some_covers_share_nothing() {
        assertThat(SharedLimits.anyIn(List.of(PLAIN))).isFalse();
        assertThat(SharedLimits.anyIn(List.of())).isFalse();
        assertThat(SharedLimits.anyIn(List.of(PLAIN, AGGREGATE))).isTrue();
        assertThat(SharedLimits.anyIn(List.of(TOGETHER, PLAIN))).isTrue();
    }

    @Test
    void what_others_have_taken_is_gone_and_what_one_has_taken_oneself_is_not() {
        var stand = new LimitStand(kes(100), Map.of(ONE, kes(30), TWO, kes(20)));
        assertThat(stand.remainingBeside(Set.of(), kes(7))).isEqualTo(kes(50));
        assertThat(stand.remainingBeside(Set.of(ONE), kes(7))).isEqualTo(kes(80));
        assertThat(stand.remainingBeside(Set.of(ONE, TWO), kes(7))).isEqualTo(kes(100));
    }

    @Test
    void all_that_was_agreed_is_left_where_nobody_has_asked_for_any_of_it() {
        assertThat(LimitStand.UNTOUCHED.remainingBeside(Set.of(), kes(7))).isEqualTo(kes(7));
    }

    private static PolicySnapshot policy(Cover... covers) {
        return new PolicySnapshot(
                new PolicyId(new UUID(0, 8)),
                "POL-1",
                "motor-private",
                "Wanjiru Kamau",
                Term.ofYear(2026),
                List.of(covers),
                kes(1),
                LocalDate.of(2026, 3, 1),
                0);
    }

    private static Cover cover(String code, DeductibleBasis basis, long deductible, @Nullable Money aggregate) {
        return new Cover(
                code,
                kes(1_000),
                kes(deductible),
                List.of(),
                new CoverTerms(
                        basis,
                        0,
                        null,
                        List.of(),
                        aggregate,
                        0,
                        CoverTerms.PremiumCondition.ON_ISSUE,
                        CoverTerms.DEFAULT_ORDER));
    }

    private static Money kes(long minor) {
        return Money.of(minor, "KES");
    }
}
