package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnPaymentStep;
import org.claimtrail.command.shared.Dated;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.Oddity;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStepTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentTakenOn;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeOnPaymentStepTest {

    private static final Instant MONDAY = Instant.parse("2025-01-06T09:00:00Z");
    private static final Money ASKED = Money.of(2_685, "EUR");

    @Test
    void the_first_step_begins_the_claim_and_the_payment_ends_it() {
        var life = new Life()
                .step(PaymentStep.SUBMITTED, 0)
                .step(PaymentStep.APPROVED, 1)
                .step(PaymentStep.AUTHORISED, 2)
                .step(PaymentStep.PAID, 3);

        assertThat(life.events)
                .extracting(dated -> dated.event().getClass().getSimpleName())
                .containsExactly(
                        "ClaimTakenOn",
                        "PaymentStepTakenOn",
                        "PaymentStepTakenOn",
                        "PaymentStepTakenOn",
                        "PaymentStepTakenOn",
                        "PaymentTakenOn",
                        "ClosureTakenOn");
        assertThat(life.events)
                .extracting(Dated::effectiveAt)
                .containsExactly(day(0), day(0), day(1), day(2), day(3), day(3), day(3));
        assertThat(life.oddities()).isEmpty();
        assertThat(life.state).isInstanceOf(ClaimState.Closed.class);
    }

    @Test
    void a_rejected_payment_may_be_asked_for_again_as_often_as_it_takes() {
        var life = new Life().step(PaymentStep.SUBMITTED, 0);
        for (var round = 0; round < 3; round++) {
            life.step(PaymentStep.REJECTED, 1 + 3 * round)
                    .step(PaymentStep.WITHDRAWN, 2 + 3 * round)
                    .step(PaymentStep.SUBMITTED, 3 + 3 * round);
        }
        life.step(PaymentStep.ASSESSED, 20).step(PaymentStep.ASSESSED, 21).step(PaymentStep.APPROVED, 22);

        assertThat(life.oddities()).isEmpty();
        assertThat(life.state).isInstanceOf(ClaimState.Open.class);
    }

    @Test
    void a_life_that_goes_on_after_the_payment_is_taken_on_and_pointed_out() {
        var life = new Life()
                .step(PaymentStep.SUBMITTED, 0)
                .step(PaymentStep.REJECTED, 1)
                .step(PaymentStep.AUTHORISED, 2)
                .step(PaymentStep.PAID, 3)
                .step(PaymentStep.WITHDRAWN, 4);

        assertThat(life.oddities()).containsExactly(Oddity.OUT_OF_TURN, Oddity.AFTER_PAYMENT);
        assertThat(life.state).isInstanceOf(ClaimState.Closed.class);
    }

    @Test
    void a_second_payment_counts_and_closes_nothing_twice() {
        var life = new Life()
                .step(PaymentStep.SUBMITTED, 0)
                .step(PaymentStep.PAID, 1)
                .step(PaymentStep.PAID, 2);

        assertThat(life.events)
                .filteredOn(dated -> dated.event() instanceof PaymentTakenOn)
                .hasSize(2);
        assertThat(life.events)
                .filteredOn(dated -> dated.event() instanceof ClosureTakenOn)
                .hasSize(1);
    }

    @Test
    void a_step_that_comes_late_holds_from_its_own_time_and_is_pointed_out() {
        var life = new Life()
                .step(PaymentStep.SUBMITTED, 0)
                .step(PaymentStep.AUTHORISED, 5)
                .step(PaymentStep.APPROVED, 3)
                .step(PaymentStep.PAID, 6);

        assertThat(life.oddities()).containsExactly(Oddity.OUT_OF_TURN, Oddity.OUT_OF_ORDER);
        assertThat(life.events.get(3).effectiveAt()).isEqualTo(day(3));
    }

    @Test
    void a_step_without_an_amount_is_for_what_was_asked_for_before() {
        var life = new Life().step(PaymentStep.SUBMITTED, 0);
        life.take(step(PaymentStep.APPROVED, 1, null));

        assertThat(life.events.getLast().event())
                .isInstanceOfSatisfying(
                        PaymentStepTakenOn.class,
                        step -> assertThat(step.amount()).isEqualTo(ASKED));
    }

    @Test
    void an_amount_is_kept_exactly_as_the_file_has_it_last() {
        var life = new Life().step(PaymentStep.SUBMITTED, 0);
        life.take(step(PaymentStep.PAID, 1, null));
        assertThat(life.events)
                .filteredOn(dated -> dated.event() instanceof PaymentTakenOn)
                .singleElement()
                .satisfies(dated ->
                        assertThat(((PaymentTakenOn) dated.event()).asFiled()).isEqualTo("26.85120450862128"));
    }

    @Test
    void the_steps_of_one_payment_are_in_one_currency() {
        var life = new Life().step(PaymentStep.SUBMITTED, 0);
        assertThatThrownBy(() -> life.take(step(PaymentStep.APPROVED, 1, Money.of(2_685, "USD"))))
                .matches(refused(ClaimRefusal.CURRENCY_MISMATCH)::matches);
    }

    @Test
    void what_cannot_be_is_refused() {
        when(step(PaymentStep.SUBMITTED, 0, null), ClaimRefusal.STEP_WITHOUT_AMOUNT);
        when(step(PaymentStep.SUBMITTED, 1_000, ASKED), ClaimRefusal.STEP_IN_FUTURE);
        var orphan = new TakeOnPaymentStep(
                CLAIM,
                null,
                "case",
                null,
                PaymentStep.PAID,
                "Paid",
                null,
                null,
                null,
                MONDAY,
                on(MONDAY),
                ASKED,
                null,
                Map.of(),
                "upload");
        when(orphan, ClaimRefusal.CLAIM_NOT_FOUND);
    }

    private static void when(TakeOnPaymentStep step, ClaimRefusal expected) {
        new ClaimScenario().when(step, "zawadi", "operator").expectException(refused(expected));
    }

    private static TakeOnPaymentStep step(PaymentStep step, int day, @Nullable Money amount) {
        return new TakeOnPaymentStep(
                CLAIM,
                "CLM-2026-000001",
                "case",
                "expenses",
                step,
                step.name(),
                "EMPLOYEE",
                "STAFF MEMBER",
                "step-" + day,
                day(day),
                on(day(day)),
                amount,
                amount == null ? null : "26.85120450862128",
                Map.of(),
                "upload");
    }

    private static Instant day(int day) {
        return MONDAY.plusSeconds(day * 24L * 3600);
    }

    private static PastDay on(Instant moment) {
        return new PastDay(LocalDate.ofInstant(moment, ZoneOffset.UTC), LossDate.Precision.DAY);
    }

    /** A life as the aggregate would live it. */
    private static final class Life {

        private final List<Dated> events = new ArrayList<>();
        private ClaimState state = ClaimState.BEGINNING;
        private PastLife past = PastLife.NONE;

        Life step(PaymentStep step, int day) {
            return take(TakeOnPaymentStepTest.step(step, day, ASKED));
        }

        Life take(TakeOnPaymentStep command) {
            Envelope by = by("zawadi", "operator", "row");
            for (var dated : TakeOnDecisions.step(state, past, command, by)) {
                var event = (ClaimEvent) dated.event();
                events.add(dated);
                state = ClaimState.evolve(state, event, by.holdingFrom(dated.effectiveAt()));
                past = past.after(event, by.holdingFrom(dated.effectiveAt()));
            }
            return this;
        }

        List<Oddity> oddities() {
            return events.stream()
                    .map(Dated::event)
                    .filter(PaymentStepTakenOn.class::isInstance)
                    .flatMap(event -> ((PaymentStepTakenOn) event).oddities().stream())
                    .toList();
        }
    }
}
