package org.claimtrail.command.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.payments.DisbursementFixture.*;

import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.command.processes.TestDatabase;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementCreated;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class DisbursementOfApprovedPaymentTest {

    private static final DisbursementId DISBURSEMENT =
            DisbursementId.of(Ids.derived("acme", "disbursement", PAYMENT.toString()));

    private final ProcessScenario scenario = new ProcessScenario(Disbursement.class, support -> {
        var database = TestDatabase.empty();
        var numbers = new Numbers(
                JdbcClient.create(database), new DataSourceTransactionManager(database), TenantRules.STANDARD);
        return new DisbursementOfApprovedPayment(support, numbers);
    });

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void an_approved_payment_gets_one_disbursement_with_a_number_of_its_own() {
        scenario.happened(approved(CLAIM), "acme");
        scenario.happened(approved(CLAIM), "acme");
        scenario.work();
        await().until(() -> !scenario.events(DISBURSEMENT).isEmpty());
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
        var created =
                (DisbursementCreated) scenario.messages(DISBURSEMENT).getFirst().getPayload();
        assertThat(created.paymentNumber()).isEqualTo("PAY-2026-000001");
        assertThat(created.claimNumber()).isEqualTo("CLM-2026-000007");
        assertThat(created.amount()).isEqualTo(AMOUNT);
        assertThat(created.requestedBy()).isEqualTo("alice");
        assertThat(created.approvedBy()).isEqualTo("bob");
    }

    @Test
    void an_event_that_comes_again_after_the_work_is_done_pays_nothing_more() {
        scenario.work();
        scenario.happened(approved(CLAIM), "acme");
        await().until(() -> !scenario.events(DISBURSEMENT).isEmpty());
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
        scenario.happened(approved(CLAIM), "acme");
        await().until(() -> scenario.tasks().list("acme", null, 10).isEmpty());
        assertThat(scenario.events(DISBURSEMENT)).hasSize(1);
    }

    @Test
    void a_payment_identifier_used_on_two_claims_is_seen_by_an_operator() {
        scenario.work();
        scenario.happened(approved(CLAIM), "acme");
        await().until(() -> !scenario.events(DISBURSEMENT).isEmpty());
        scenario.happened(approved(ClaimId.of("00000000-0000-8000-8000-0000000000ff")), "acme");
        await().until(() -> !scenario.tasks().list("acme", State.PARKED, 10).isEmpty());
        assertThat(scenario.tasks().list("acme", State.PARKED, 10).getFirst().lastFailure())
                .startsWith("DISBURSEMENT_EXISTS: ");
        assertThat(scenario.events(DISBURSEMENT)).hasSize(1);
    }

    private static PaymentApproved approved(ClaimId claim) {
        return new PaymentApproved(
                claim,
                PAYMENT,
                "CLM-2026-000007",
                PAYEE,
                AMOUNT,
                AMOUNT,
                "alice",
                "bob",
                new AuthorityBasis(1, "supervisor", null));
    }
}
