package org.claimtrail.command.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.command.payments.DisbursementFixture.ID;
import static org.claimtrail.command.payments.DisbursementFixture.create;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.Duration;
import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.ReleaseDisbursement;
import org.claimtrail.command.payments.gateway.BankScenario;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttemptExecutionTest {

    private final BankScenario bank = new BankScenario();
    private final ProcessScenario scenario = new ProcessScenario(
            Disbursement.class,
            support -> new AttemptExecution(
                    support, bank.transfers(), new PollPlan(List.of(Duration.ofMillis(300), Duration.ofMillis(300)))));

    @AfterEach
    void close() {
        scenario.close();
        bank.close();
    }

    @Test
    void what_finance_releases_is_sent_once_and_posted_when_the_bank_has_paid() {
        scenario.work();
        release("0123456789");
        await().until(() -> scenario.events(ID).contains("DisbursementPosted"));
        assertThat(scenario.events(ID))
                .containsExactly(
                        "DisbursementCreated",
                        "DisbursementRequested",
                        "AttemptPending",
                        "AttemptSucceeded",
                        "DisbursementPosted");
        assertThat(bank.orders()).isEqualTo(1);
        assertThat(bank.paid()).isEqualTo(1);
        await().until(() -> tasks(null).isEmpty());
    }

    @Test
    void what_the_process_records_says_who_did_it_and_what_led_to_it() {
        scenario.work();
        release("0123456789");
        await().until(() -> scenario.events(ID).contains("AttemptPending"));
        var requested = scenario.messages(ID).get(1);
        var recorded = Envelope.from(scenario.messages(ID).get(2).getMetaData());
        assertThat(recorded.tenant()).isEqualTo("acme");
        assertThat(recorded.actor()).isEqualTo("system:attempt-execution");
        assertThat(recorded.command()).isEqualTo("payments.RecordProviderResult");
        assertThat(recorded.correlationId()).isEqualTo("conversation");
        assertThat(recorded.causationId()).isEqualTo(requested.getIdentifier());
    }

    @Test
    void a_crash_between_sending_and_recording_does_not_pay_twice() {
        release("0123456789");
        bank.transfers().send("demo", bank.order(ID + "-1", "0123456789", DisbursementFixture.AMOUNT));
        markAsWorkedOnByADeadMachine();
        scenario.work();
        await().until(() -> scenario.events(ID).contains("DisbursementPosted"));
        assertThat(bank.orders()).isEqualTo(1);
        assertThat(bank.paid()).isEqualTo(1);
    }

    @Test
    void silence_is_unknown_and_the_order_is_never_sent_again() {
        scenario.work();
        release("0123456702");
        await().until(() -> scenario.events(ID).contains("DisbursementPosted"));
        assertThat(scenario.events(ID)).contains("AttemptUnknown");
        assertThat(bank.orders()).isEqualTo(1);
        assertThat(bank.paid()).isEqualTo(1);
    }

    @Test
    void a_definite_no_ends_the_disbursement() {
        scenario.work();
        release("0123456701");
        await().until(() -> scenario.events(ID).contains("DisbursementFailed"));
        await().until(() -> tasks(null).isEmpty());
        assertThat(bank.paid()).isZero();
    }

    @Test
    void what_stays_pending_is_left_to_a_person_who_can_have_the_bank_asked_again() {
        scenario.work();
        release("0123456703");
        await().until(() -> !tasks(State.PARKED).isEmpty());
        var parked = tasks(State.PARKED).getFirst();
        assertThat(parked.lastFailure()).contains("pending");
        assertThat(scenario.tasks().retry("acme", parked.name(), parked.instance()))
                .isTrue();
        await().until(() -> !tasks(State.PARKED).isEmpty());
        assertThat(scenario.events(ID)).endsWith("AttemptPending");
        assertThat(bank.orders()).isEqualTo(1);
    }

    @Test
    void an_order_that_could_not_reach_the_bank_is_parked_unsent() {
        bank.close();
        scenario.work();
        release("0123456789");
        await().until(() -> !tasks(State.PARKED).isEmpty());
        assertThat(tasks(State.PARKED).getFirst().lastFailure()).startsWith("NotAttempted: ");
        assertThat(scenario.events(ID)).endsWith("DisbursementRequested");
    }

    private List<ProcessTask> tasks(@Nullable State state) {
        return scenario.tasks().list("acme", state, 10);
    }

    private void release(String account) {
        var usual = DisbursementFixture.PAYEE;
        var payee = new Party(usual.id(), usual.role(), usual.name(), new BankAccount("011", account, usual.name()));
        scenario.command(create(DisbursementFixture.AMOUNT, payee), by("acme", "system:test", "system"));
        scenario.command(new ReleaseDisbursement(ID), by("acme", "frank", "finance"));
    }

    private void markAsWorkedOnByADeadMachine() {
        scenario.transaction()
                .executeWithoutResult(status -> scenario.database()
                        .sql(
                                "UPDATE scheduled_tasks SET picked = true, picked_by = 'dead', last_heartbeat = now() - interval '1h'")
                        .update());
    }
}
