package org.claimtrail.command.payments;

import static org.claimtrail.command.payments.DisbursementFixture.*;

import org.claimtrail.command.payments.DisbursementCommand.StopDisbursement;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementStopped;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

class StopDisbursementTest {

    private static final StopDisbursement STOP = new StopDisbursement(ID, "wrong payee");
    private static final Envelope FRANK = by("frank", "finance");

    private final DisbursementFixture fixture = new DisbursementFixture();

    @Test
    void what_has_not_been_released_can_be_stopped() {
        fixture.when(STOP, FRANK, created()).expectEvents(new DisbursementStopped(ID, CLAIM, PAYMENT, "wrong payee"));
    }

    @Test
    void what_has_been_released_cannot_be_stopped() {
        fixture.refused(STOP, FRANK, DisbursementRefusal.DISBURSEMENT_RELEASED, created(), requested());
        new DisbursementFixture()
                .refused(STOP, FRANK, DisbursementRefusal.DISBURSEMENT_RELEASED, created(), requested(), unknown());
    }

    @Test
    void what_has_ended_cannot_be_stopped() {
        fixture.refused(
                STOP, FRANK, DisbursementRefusal.DISBURSEMENT_ENDED, created(), requested(), failed()[0], failed()[1]);
    }

    @Test
    void a_process_that_stops_what_has_ended_without_money_finds_nothing_left_to_do() {
        fixture.when(STOP, system(), created(), requested(), failed()[0], failed()[1])
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        new DisbursementFixture()
                .when(STOP, system(), created(), new DisbursementStopped(ID, CLAIM, PAYMENT, "wrong payee"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        new DisbursementFixture()
                .refused(
                        STOP,
                        system(),
                        DisbursementRefusal.DISBURSEMENT_ENDED,
                        created(),
                        requested(),
                        posted()[0],
                        posted()[1]);
    }

    @Test
    void an_adjuster_stops_nothing() {
        fixture.refused(STOP, by("alice", "adjuster"), DisbursementRefusal.STOP_NOT_ENTITLED, created());
    }
}
