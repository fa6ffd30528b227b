package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.TestCommands;
import org.claimtrail.command.claims.ClaimCommand.AcknowledgeClaim;
import org.claimtrail.command.receipts.ReceiptCommandBus;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.events.claims.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClaimtrailTest
class ReceiptsTest {

    private static final String BODY = "a digest of the body";

    private final ClaimId claim = ClaimId.of(UUID.randomUUID());
    private final String key = UUID.randomUUID().toString();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CommandBus bus;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_accepted_command_answers_with_its_version_and_the_position_of_its_last_event() {
        Receipt receipt = commands.sendAndWait(TestCommands.keyed(TestCommands.notifyLoss(claim), key, BODY));

        assertThat(receipt.aggregateId()).isEqualTo(claim.toString());
        assertThat(receipt.version()).isEqualTo(storedEvents() - 1);
        assertThat(receipt.position()).isEqualTo(lastIndex().toString());
    }

    @Test
    void the_same_key_gets_the_first_answer_and_nothing_happens_twice() {
        var command = TestCommands.notifyLoss(claim);
        Receipt first = commands.sendAndWait(TestCommands.keyed(command, key, BODY));
        commands.sendAndWait(TestCommands.keyed(acknowledge(), UUID.randomUUID().toString(), BODY));
        var stored = storedEvents();

        Receipt again = commands.sendAndWait(TestCommands.keyed(command, key, BODY));

        assertThat(again).isEqualTo(first);
        assertThat(storedEvents()).isEqualTo(stored);
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        commands.sendAndWait(TestCommands.keyed(TestCommands.notifyLoss(claim), key, BODY));
        var other = ClaimId.of(UUID.randomUUID());

        var refusal = refusalOf(TestCommands.keyed(TestCommands.notifyLoss(other), key, "another digest"));

        assertThat(refusal.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(jdbc.sql("SELECT count(*) FROM domain_event WHERE aggregate_identifier = ?")
                        .param(other.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_refusal_is_remembered_even_when_the_rule_would_no_longer_refuse() {
        commands.sendAndWait(TestCommands.keyed(
                TestCommands.notifyLoss(claim), UUID.randomUUID().toString(), BODY));
        var second = TestCommands.keyed(TestCommands.notifyLoss(claim), key, BODY);
        var refused = refusalOf(second);
        assertThat(refused.code()).isEqualTo("ALREADY_NOTIFIED");

        assertThat(refusalOf(second)).isEqualTo(refused);
        assertThat(jdbc.sql("SELECT refusal ->> 'code' FROM command_receipt WHERE command_id = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo("ALREADY_NOTIFIED");
    }

    @Test
    void what_does_not_exist_is_not_found_and_may_be_asked_for_again() {
        assertThat(refusalOf(TestCommands.keyed(acknowledge(), key, BODY)).code())
                .isEqualTo("NOT_FOUND");

        commands.sendAndWait(TestCommands.keyed(
                TestCommands.notifyLoss(claim), UUID.randomUUID().toString(), BODY));
        Receipt receipt = commands.sendAndWait(TestCommands.keyed(acknowledge(), key, BODY));

        assertThat(receipt.version()).isEqualTo(storedEvents() - 1);
    }

    @Test
    void a_second_request_while_the_first_is_worked_on_is_told_so() throws Exception {
        var arrived = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var registration = bus.registerHandlerInterceptor((work, chain) -> {
                    if (key.equals(work.getMessage().getMetaData().get("commandId"))) {
                        arrived.countDown();
                        assertThat(finish.await(30, TimeUnit.SECONDS)).isTrue();
                    }
                    return chain.proceed();
                });
                var executor = Executors.newSingleThreadExecutor()) {
            var command = TestCommands.keyed(TestCommands.notifyLoss(claim), key, BODY);
            var first = executor.submit(() -> commands.<Receipt>sendAndWait(command));
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

            assertThat(refusalOf(command).code()).isEqualTo("IDEMPOTENCY_IN_PROGRESS");

            finish.countDown();
            assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(commands.sendAndWait(command));
        }
    }

    @Test
    void commands_of_one_batch_need_no_receipts_and_are_stored_together() {
        var other = ClaimId.of(UUID.randomUUID());
        var batch = DefaultUnitOfWork.startAndGet(TestCommands.keyed("batch", key, BODY));
        batch.attachTransaction(transactions);
        batch.execute(() -> {
            commands.<Long>sendAndWait(inBatch(claim));
            commands.<Long>sendAndWait(inBatch(other));
        });

        assertThat(storedEvents()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM command_receipt WHERE aggregate_id IN (?, ?)")
                        .param(claim.toString())
                        .param(other.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_command_of_a_batch_may_have_a_receipt_of_its_own() {
        var batch = DefaultUnitOfWork.startAndGet(
                TestCommands.keyed("batch", UUID.randomUUID().toString(), BODY));
        batch.attachTransaction(transactions);
        var command = TestCommands.keyed(TestCommands.notifyLoss(claim), key, BODY);
        batch.execute(() -> commands.sendAndWait(command));

        Receipt again = commands.sendAndWait(command);

        assertThat(again.position()).isEqualTo(lastIndex().toString());
    }

    private org.axonframework.commandhandling.CommandMessage<?> inBatch(ClaimId id) {
        return TestCommands.keyed(TestCommands.notifyLoss(id), UUID.randomUUID().toString(), BODY)
                .andMetaData(java.util.Map.of(ReceiptCommandBus.RECEIPT, ReceiptCommandBus.NONE));
    }

    private AcknowledgeClaim acknowledge() {
        return new AcknowledgeClaim(claim, "adam.adjuster", java.util.List.of("police abstract"));
    }

    private RefusalDetails refusalOf(Object command) {
        var refused = catchThrowableOfType(CommandExecutionException.class, () -> commands.sendAndWait(command));
        assertThat(refused).isNotNull();
        return refused.<RefusalDetails>getDetails().orElseThrow();
    }

    private long storedEvents() {
        return jdbc.sql("SELECT count(*) FROM domain_event WHERE aggregate_identifier = ?")
                .param(claim.toString())
                .query(Long.class)
                .single();
    }

    private Long lastIndex() {
        return jdbc.sql("SELECT max(global_index) FROM domain_event WHERE aggregate_identifier = ?")
                .param(claim.toString())
                .query(Long.class)
                .single();
    }
}
