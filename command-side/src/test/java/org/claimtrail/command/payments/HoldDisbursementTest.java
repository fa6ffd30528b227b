package org.claimtrail.command.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.payments.DisbursementFixture.*;

import java.util.List;
import java.util.function.Supplier;
import org.claimtrail.command.payments.DisbursementCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.junit.jupiter.api.Test;

class HoldDisbursementTest {

    private static final HoldDisbursement HOLD = new HoldDisbursement(ID, 1);
    private static final LiftHold LIFT = new LiftHold(ID, 1);
    private static final DisbursementHeld HELD = new DisbursementHeld(ID, CLAIM, 1);
    private static final DisbursementHoldLifted LIFTED = new DisbursementHoldLifted(ID, CLAIM, 1);
    private static final ReleaseDisbursement RELEASE = new ReleaseDisbursement(ID);

    private static DisbursementFixture it() {
        return new DisbursementFixture();
    }

    @Test
    void what_is_held_is_not_released_until_the_hold_is_lifted() {
        it().when(HOLD, system(), created()).expectEvents(HELD);
        it().refused(RELEASE, by("frank", "finance"), DisbursementRefusal.DISBURSEMENT_HELD, created(), HELD);
        it().when(LIFT, system(), created(), HELD).expectEvents(LIFTED);
        it().when(RELEASE, by("frank", "finance"), created(), HELD, LIFTED).expectEvents(requested());
    }

    @Test
    void a_hold_and_its_lifting_are_heard_once() {
        it().when(HOLD, system(), created(), HELD).expectNoEvents();
        it().when(LIFT, system(), created(), HELD, LIFTED).expectNoEvents();
    }

    @Test
    void a_hold_that_comes_after_its_own_lifting_holds_nothing_but_a_later_one_does() {
        it().when(LIFT, system(), created()).expectEvents(LIFTED);
        it().when(HOLD, system(), created(), LIFTED).expectNoEvents();
        it().when(new HoldDisbursement(ID, 2), system(), created(), LIFTED)
                .expectEvents(new DisbursementHeld(ID, CLAIM, 2));
        it().refused(
                        RELEASE,
                        by("frank", "finance"),
                        DisbursementRefusal.DISBURSEMENT_HELD,
                        created(),
                        HELD,
                        LIFTED,
                        new DisbursementHeld(ID, CLAIM, 2));
    }

    @Test
    void what_is_held_can_be_stopped() {
        it().when(new StopDisbursement(ID, "fraud"), by("frank", "finance"), created(), HELD)
                .expectEvents(new DisbursementStopped(ID, CLAIM, PAYMENT, "fraud"));
    }

    @Test
    void what_has_been_released_or_has_ended_is_past_holding() {
        it().when(HOLD, system(), created(), requested()).expectNoEvents();
        it().when(LIFT, system(), created(), requested()).expectNoEvents();
        var stopped = new DisbursementStopped(ID, CLAIM, PAYMENT, "fraud");
        it().when(HOLD, system(), created(), stopped).expectNoEvents();
        it().when(LIFT, system(), created(), stopped).expectNoEvents();
    }

    @Test
    void nothing_is_held_that_was_never_made() {
        for (var decision : List.<Supplier<?>>of(
                () -> HoldDecisions.hold(DisbursementState.BEGINNING, HOLD, system()),
                () -> HoldDecisions.lift(DisbursementState.BEGINNING, LIFT, system()))) {
            assertThatThrownBy(decision::get)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal())
                                    .isEqualTo(DisbursementRefusal.DISBURSEMENT_NOT_FOUND));
        }
    }

    @Test
    void only_a_process_holds_and_lifts() {
        it().refused(HOLD, by("frank", "finance"), DisbursementRefusal.SYSTEM_ONLY, created());
        it().refused(LIFT, by("frank", "finance"), DisbursementRefusal.SYSTEM_ONLY, created());
    }
}
