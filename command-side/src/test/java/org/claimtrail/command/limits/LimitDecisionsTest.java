package org.claimtrail.command.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.claimtrail.command.limits.LimitCommand.*;
import org.claimtrail.command.limits.LimitState.Opened;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitDecisionsTest {

    private static final LimitId ID = new LimitId(new UUID(0, 1));
    private static final ClaimId CLAIM = new ClaimId(new UUID(0, 2));
    private static final HoldId ONE = new HoldId(new UUID(0, 3));
    private static final HoldId TWO = new HoldId(new UUID(0, 4));

    private LimitState state = LimitState.BEGINNING;

    @Test
    void the_first_hold_opens_the_limit() {
        assertThat(decided(hold(ONE, 1, 40)))
                .containsExactly(
                        new LimitOpened(ID, limit(LimitType.AGGREGATE, 100, 0)),
                        new LimitHeld(ID, ONE, LimitType.AGGREGATE, CLAIM, "CLM-1", 1, kes(40), kes(60)));
    }

    @Test
    void what_is_left_is_held_to_the_last_unit_and_not_beyond() {
        decided(hold(ONE, 1, 40));

        assertThat(decided(hold(TWO, 1, 61)))
                .containsExactly(
                        new LimitHoldRefused(ID, TWO, LimitType.AGGREGATE, CLAIM, "CLM-1", 1, kes(61), kes(60)));
        assertThat(decided(hold(TWO, 1, 60)))
                .contains(new LimitHeld(ID, TWO, LimitType.AGGREGATE, CLAIM, "CLM-1", 1, kes(60), kes(0)));
    }

    @Test
    void the_same_question_is_answered_once_and_an_older_one_not_at_all() {
        decided(hold(ONE, 2, 40));

        assertThat(decided(hold(ONE, 2, 40))).isEmpty();
        assertThat(decided(hold(ONE, 1, 10))).isEmpty();
        assertThat(decided(hold(ONE, 3, 100)))
                .contains(new LimitHeld(ID, ONE, LimitType.AGGREGATE, CLAIM, "CLM-1", 3, kes(100), kes(0)));
    }

    @Test
    void a_hold_is_confirmed_once_and_can_be_given_back_even_then() {
        decided(hold(ONE, 1, 40));

        assertThat(decided(new ConfirmHold(ID, ONE, CLAIM)))
                .containsExactly(new LimitConfirmed(ID, ONE, CLAIM, kes(40)));
        assertThat(decided(new ConfirmHold(ID, ONE, CLAIM))).isEmpty();
        assertThat(decided(new ReleaseHold(ID, ONE, CLAIM)))
                .containsExactly(new LimitReleased(ID, ONE, CLAIM, kes(40), kes(100)));
        assertThat(decided(new ReleaseHold(ID, ONE, CLAIM))).isEmpty();
        refused(new ConfirmHold(ID, ONE, CLAIM), LimitRefusal.HOLD_UNKNOWN);
    }

    @Test
    void what_was_asked_for_later_under_the_hold_is_not_given_back_with_what_was_asked_for_earlier() {
        decided(hold(ONE, 1, 40));
        decided(hold(ONE, 2, 30));

        assertThat(decided(new ReleaseHold(ID, ONE, CLAIM, 1))).isEmpty();
        assertThat(decided(new ReleaseHold(ID, ONE, CLAIM, 2)))
                .containsExactly(new LimitReleased(ID, ONE, CLAIM, kes(30), kes(100)));
    }

    @Test
    void what_was_never_held_is_not_confirmed_and_giving_it_back_changes_nothing() {
        refused(new ConfirmHold(ID, ONE, CLAIM), LimitRefusal.HOLD_UNKNOWN);
        assertThat(decided(new ReleaseHold(ID, ONE, CLAIM))).isEmpty();
        decided(hold(ONE, 1, 1));
        refused(new ConfirmHold(ID, TWO, CLAIM), LimitRefusal.HOLD_UNKNOWN);
        assertThat(decided(new ReleaseHold(ID, TWO, CLAIM))).isEmpty();
    }

    @Test
    void nobody_touches_what_another_claim_has_taken_under_the_same_identifier() {
        var another = new ClaimId(new UUID(0, 99));
        decided(hold(ONE, 1, 40));

        refused(
                new HoldLimit(ID, limit(LimitType.AGGREGATE, 100, 0), ONE, another, "CLM-2", 1, kes(1)),
                LimitRefusal.HOLD_OF_ANOTHER_CLAIM);
        refused(new ConfirmHold(ID, ONE, another), LimitRefusal.HOLD_UNKNOWN);
        assertThat(decided(new ReleaseHold(ID, ONE, another))).isEmpty();
    }

    @Test
    void a_deductible_is_used_up_by_the_loss_itself() {
        assertThat(decided(new HoldLimit(ID, limit(LimitType.DEDUCTIBLE, 100, 0), ONE, CLAIM, "CLM-1", 1, kes(30))))
                .contains(new LimitConfirmed(ID, ONE, CLAIM, kes(30)));
    }

    @Test
    void nearly_exhausted_is_said_once_on_the_way_up() {
        assertThat(decided(hold(ONE, 1, 79))).noneMatch(LimitNearlyExhausted.class::isInstance);
        assertThat(decided(hold(TWO, 1, 1))).contains(new LimitNearlyExhausted(ID, kes(80), kes(100)));
        assertThat(decided(hold(new HoldId(new UUID(0, 5)), 1, 5))).noneMatch(LimitNearlyExhausted.class::isInstance);
        decided(new ReleaseHold(ID, ONE, CLAIM));
        assertThat(decided(hold(ONE, 2, 79))).contains(new LimitNearlyExhausted(ID, kes(85), kes(100)));
    }

    @Test
    void the_limit_follows_later_versions_of_the_policy_but_never_below_what_is_taken() {
        assertThat(decided(agree(100, 1))).containsExactly(new LimitOpened(ID, limit(LimitType.AGGREGATE, 100, 1)));
        assertThat(decided(agree(200, 1))).isEmpty();
        assertThat(decided(agree(100, 2))).isEmpty();
        assertThat(decided(agree(200, 2))).containsExactly(new LimitChanged(ID, kes(200), kes(200), 2));
        decided(hold(ONE, 1, 150));
        assertThat(decided(agree(120, 3)))
                .containsExactly(
                        new LimitChanged(ID, kes(120), kes(150), 3), new LimitNearlyExhausted(ID, kes(150), kes(150)));
    }

    @Test
    void amounts_are_in_the_limits_currency_and_not_negative() {
        decided(hold(ONE, 1, 1));

        refused(
                new HoldLimit(ID, limit(LimitType.AGGREGATE, 100, 0), TWO, CLAIM, "CLM-1", 1, Money.of(1, "USD")),
                LimitRefusal.LIMIT_CURRENCY_MISMATCH);
        refused(hold(TWO, 1, -1), LimitRefusal.LIMIT_AMOUNT_NEGATIVE);
        var dollars = new SharedLimit(
                ID,
                new PolicyId(new UUID(0, 9)),
                "POL-1",
                Term.ofYear(2026),
                "OD",
                LimitType.AGGREGATE,
                Money.of(200, "USD"),
                5);
        refused(new AgreeLimit(ID, dollars), LimitRefusal.LIMIT_CURRENCY_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_asked_no_more_is_taken_than_there_is(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            try {
                decided(any(random));
            } catch (Refused refused) {
                assertThat(refused.refusal()).isEqualTo(LimitRefusal.HOLD_UNKNOWN);
            }
            if (state instanceof Opened opened) {
                assertThat(opened.taken().exceeds(opened.amount())).isFalse();
            }
        }
    }

    private static LimitCommand any(Random random) {
        var id = new HoldId(new UUID(0, random.nextInt(8)));
        return switch (random.nextInt(5)) {
            case 0 -> new ConfirmHold(ID, id, CLAIM);
            case 1 -> new ReleaseHold(ID, id, CLAIM);
            case 2 -> agree(random.nextInt(200), random.nextInt(1_000));
            default -> hold(id, random.nextInt(1_000), random.nextInt(70));
        };
    }

    private List<LimitEvent> decided(LimitCommand command) {
        var events = switch (command) {
            case AgreeLimit c -> LimitDecisions.agree(state, c);
            case HoldLimit c -> LimitDecisions.hold(state, c);
            case ConfirmHold c -> LimitDecisions.confirm(state, c);
            case ReleaseHold c -> LimitDecisions.release(state, c);
        };
        for (var event : events) {
            state = LimitState.evolve(state, event);
        }
        return new ArrayList<>(events);
    }

    private void refused(LimitCommand command, LimitRefusal code) {
        assertThatThrownBy(() -> decided(command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(code));
    }

    private static HoldLimit hold(HoldId id, int sequence, long amount) {
        return new HoldLimit(ID, limit(LimitType.AGGREGATE, 100, 0), id, CLAIM, "CLM-1", sequence, kes(amount));
    }

    private static AgreeLimit agree(long amount, long version) {
        return new AgreeLimit(ID, limit(LimitType.AGGREGATE, amount, version));
    }

    private static SharedLimit limit(LimitType type, long amount, long version) {
        return new SharedLimit(
                ID, new PolicyId(new UUID(0, 9)), "POL-1", Term.ofYear(2026), "OD", type, kes(amount), version);
    }

    private static Money kes(long minor) {
        return Money.of(minor, "KES");
    }
}
