package org.claimtrail.command.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.payments.DisbursementFixture.*;

import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.CreateDisbursement;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.events.claims.InvestigationEvent.InvestigationCleared;
import org.claimtrail.events.claims.InvestigationEvent.InvestigationReferred;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldOfInvestigatedPaymentsTest {

    private static final DisbursementId DISBURSEMENT = DisbursementId.of("acme", PAYMENT, 1);
    private static final InvestigationReferred REFERRED = new InvestigationReferred(
            CLAIM, 1, "Old photographs", List.of("photo-1"), null, "alice", List.of(DISBURSEMENT));
    private static final InvestigationCleared CLEARED =
            new InvestigationCleared(CLAIM, 1, "Mixed up", List.of("report-1"), List.of(DISBURSEMENT));

    private final ProcessScenario scenario = new ProcessScenario(
            Disbursement.class, support -> new HoldOfInvestigatedPayments(support, this::isPrepared));

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void what_was_approved_is_held_and_let_go_once_however_often_it_is_told() {
        prepare();
        scenario.work();
        scenario.happened(REFERRED, "acme");
        scenario.happened(REFERRED, "acme");
        await().until(() -> scenario.events(DISBURSEMENT).contains("DisbursementHeld"));
        scenario.happened(CLEARED, "acme");
        await().until(() -> scenario.events(DISBURSEMENT).contains("DisbursementHoldLifted"));
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
        assertThat(scenario.events(DISBURSEMENT))
                .containsExactly("DisbursementCreated", "DisbursementHeld", "DisbursementHoldLifted");
    }

    @Test
    void what_is_not_yet_prepared_is_held_as_soon_as_it_is() {
        scenario.work();
        scenario.happened(REFERRED, "acme");
        await().until(() -> scenario.tasks().list("acme", null, 10).stream()
                .anyMatch(task -> task.due() != null && task.failures() == 0));
        prepare();
        await().until(() -> scenario.events(DISBURSEMENT).contains("DisbursementHeld"));
    }

    private boolean isPrepared(DisbursementId id) {
        return !scenario.events(id).isEmpty();
    }

    private void prepare() {
        scenario.command(
                new CreateDisbursement(
                        DISBURSEMENT,
                        "PAY-2026-000001",
                        CLAIM,
                        "CLM-2026-000007",
                        PAYMENT,
                        PAYEE,
                        AMOUNT,
                        "alice",
                        "bob"),
                ProcessScenario.by("acme", "system:test", "system"));
    }
}
