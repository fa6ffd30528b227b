package org.claimtrail.command.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitHoldsTest {

    private static final LimitId LIMIT = new LimitId(new UUID(0, 1));
    private static final ClaimId CLAIM = new ClaimId(new UUID(0, 2));
    private static final ClaimPaymentId PAYMENT = new ClaimPaymentId(new UUID(0, 3));
    private static final PaymentHoldConfirmed CONFIRMED = new PaymentHoldConfirmed(CLAIM, PAYMENT, LIMIT);

    private final ProcessScenario scenario = new ProcessScenario(LimitAccumulator.class, LimitHolds::new);

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void a_claims_question_is_asked_once_however_often_it_is_heard() {
        scenario.happened(asked(CLAIM), "demo");
        scenario.happened(asked(CLAIM), "demo");
        scenario.work();
        await().until(() -> scenario.events(LIMIT).contains("LimitHeld"));
        scenario.happened(asked(CLAIM), "demo");
        await().until(this::nothingLeft);

        assertThat(scenario.events(LIMIT)).containsExactly("LimitOpened", "LimitHeld");
    }

    @Test
    void what_becomes_of_the_payment_is_told_to_the_limit() {
        scenario.work();
        scenario.happened(asked(CLAIM), "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitHeld"));
        scenario.happened(CONFIRMED, "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitConfirmed"));
        scenario.happened(new PaymentHoldReleased(CLAIM, PAYMENT, LIMIT), "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitReleased"));
        await().until(this::nothingLeft);
    }

    @Test
    void a_confirmation_that_comes_first_waits_for_a_person_and_is_made_when_he_says_so() {
        scenario.work();
        scenario.happened(CONFIRMED, "demo");
        await().until(() -> !scenario.tasks().list("demo", State.PARKED, 10).isEmpty());
        scenario.happened(asked(CLAIM), "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitHeld"));

        var parked = scenario.tasks().list("demo", State.PARKED, 10).getFirst();
        assertThat(scenario.tasks().retry("demo", parked.name(), parked.instance()))
                .isTrue();
        await().until(() -> scenario.events(LIMIT).contains("LimitConfirmed"));
    }

    @Test
    void a_payment_identifier_used_on_two_claims_is_seen_by_an_operator() {
        scenario.work();
        scenario.happened(asked(CLAIM), "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitHeld"));
        scenario.happened(asked(new ClaimId(new UUID(0, 99))), "demo");
        await().until(() -> !scenario.tasks().list("demo", State.PARKED, 10).isEmpty());

        assertThat(scenario.tasks().list("demo", State.PARKED, 10).getFirst().lastFailure())
                .startsWith("HOLD_OF_ANOTHER_CLAIM: ");
    }

    @Test
    void a_loss_uses_a_shared_deductible_up_and_one_that_is_not_shared_asks_nobody() {
        scenario.work();
        scenario.happened(adjusted(null), "demo");
        scenario.happened(adjusted(limit(LimitType.DEDUCTIBLE)), "demo");
        await().until(() -> scenario.events(LIMIT).contains("LimitConfirmed"));
        await().until(this::nothingLeft);

        assertThat(scenario.events(LIMIT)).containsExactly("LimitOpened", "LimitHeld", "LimitConfirmed");
    }

    private boolean nothingLeft() {
        return scenario.tasks().list("demo", null, 10).isEmpty();
    }

    private static PaymentHoldRequested asked(ClaimId claim) {
        return new PaymentHoldRequested(
                claim,
                "CLM-1",
                PAYMENT,
                limit(LimitType.AGGREGATE),
                kes(40),
                kes(40),
                new AuthorityBasis(1, "adjuster", null),
                true);
    }

    private static LossAdjusted adjusted(@Nullable SharedLimit shared) {
        return new LossAdjusted(
                CLAIM,
                "CLM-1",
                new ExposureId(new UUID(0, 5)),
                1,
                null,
                "Report",
                new NetPayable(kes(50), List.of(), kes(10)),
                kes(40),
                shared);
    }

    private static SharedLimit limit(LimitType type) {
        return new SharedLimit(
                LIMIT, new PolicyId(new UUID(0, 9)), "POL-1", Term.ofYear(2026), "OD", type, kes(100), 0);
    }

    private static Money kes(long minor) {
        return Money.of(minor, "KES");
    }
}
