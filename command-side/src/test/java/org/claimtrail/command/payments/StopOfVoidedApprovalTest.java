package org.claimtrail.command.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.payments.DisbursementFixture.*;

import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.CreateDisbursement;
import org.claimtrail.command.payments.DisbursementCommand.ReleaseDisbursement;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.events.claims.MoneyEvent.PaymentApprovalVoided;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopOfVoidedApprovalTest {

    private static final DisbursementId DISBURSEMENT = DisbursementId.of("acme", PAYMENT, 1);
    private static final PaymentApprovalVoided VOIDED =
            new PaymentApprovalVoided(CLAIM, PAYMENT, 1, "The payee was changed.");

    private final ProcessScenario scenario =
            new ProcessScenario(Disbursement.class, support -> new StopOfVoidedApproval(support, new Stored()));

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void the_disbursement_of_a_voided_approval_is_stopped_once() {
        create();
        scenario.happened(VOIDED, "acme");
        scenario.happened(VOIDED, "acme");
        scenario.work();
        await().until(() -> scenario.events(DISBURSEMENT).contains("DisbursementStopped"));
        await().until(this::nothingLeft);

        assertThat(scenario.events(DISBURSEMENT)).containsExactly("DisbursementCreated", "DisbursementStopped");
    }

    @Test
    void one_that_is_not_there_yet_is_waited_for() {
        scenario.work();
        scenario.happened(VOIDED, "acme");
        await().until(() -> !scenario.tasks().list("acme", State.WAITING, 10).isEmpty());
        create();

        await().until(() -> scenario.events(DISBURSEMENT).contains("DisbursementStopped"));
        await().until(this::nothingLeft);
    }

    @Test
    void what_was_stopped_by_hand_is_no_trouble_but_what_was_released_is_seen_by_an_operator() {
        create();
        scenario.command(new DisbursementCommand.StopDisbursement(DISBURSEMENT, "By hand"), by("frank", "finance"));
        scenario.work();
        scenario.happened(VOIDED, "acme");
        await().until(this::nothingLeft);

        var second = DisbursementId.of("acme", PAYMENT, 2);
        scenario.command(created(second), system());
        scenario.command(new ReleaseDisbursement(second), by("frank", "finance"));
        scenario.happened(new PaymentApprovalVoided(CLAIM, PAYMENT, 2, "The payee was changed."), "acme");
        await().until(() -> !scenario.tasks().list("acme", State.PARKED, 10).isEmpty());
        assertThat(scenario.tasks().list("acme", State.PARKED, 10).getFirst().lastFailure())
                .startsWith("DISBURSEMENT_RELEASED: ");
    }

    private boolean nothingLeft() {
        return scenario.tasks().list("acme", null, 10).isEmpty();
    }

    private void create() {
        scenario.command(created(DISBURSEMENT), system());
    }

    private static CreateDisbursement created(DisbursementId id) {
        return new CreateDisbursement(
                id,
                "PAY-2026-000001",
                CLAIM,
                "CLM-2026-000007",
                PAYMENT,
                PAYEE,
                AMOUNT,
                "alice",
                "bob",
                List.of("alice", "bob"));
    }

    /** Reads the scenario's own events. */
    private final class Stored implements Releases {

        @Override
        public boolean isCreated(DisbursementId id) {
            return !scenario.events(id).isEmpty();
        }

        @Override
        public boolean isReleased(DisbursementId id) {
            return scenario.events(id).contains("DisbursementRequested");
        }
    }
}
