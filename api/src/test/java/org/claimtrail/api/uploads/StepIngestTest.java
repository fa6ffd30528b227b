package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.uploads.Uploads;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Logs of steps are worked through whatever happens meanwhile. */
@ClaimtrailTest
class StepIngestTest {

    private static final String HEADER = "caseId,activity,happenedAt,amount,currency\n";

    @Autowired
    private Uploads uploads;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    /** The break lies in the middle of a case: what is known of it must be known again. */
    @Test
    void a_log_that_is_broken_off_goes_on_at_its_checkpoint_and_takes_no_step_twice() throws IOException {
        var desk = new Desk("steps-crash", uploads, commands, jdbc);
        sql("""
                CREATE FUNCTION break_off_steps() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'gone away' USING ERRCODE = '57P01';
                END $$""");
        sql("""
                CREATE TRIGGER broken_steps BEFORE UPDATE ON upload_progress FOR EACH ROW
                WHEN (NEW.tenant = 'steps-crash' AND NEW.line > 500) EXECUTE FUNCTION break_off_steps()""");
        var rows = IntStream.range(0, 300).mapToObj(StepIngestTest::life).collect(Collectors.joining());
        var id = desk.send(Kind.CLAIM_HISTORY, HEADER + rows);
        await().until(() -> jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance LIKE 'steps-crash:%'"
                                + " AND consecutive_failures > 0")
                        .query(Integer.class)
                        .single()
                > 0);
        assertThat(desk.progress(id).counts().loaded()).isEqualTo(desk.events("claims.PaymentStepTakenOn"));

        sql("DROP TRIGGER broken_steps ON upload_progress");

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(900, 900, 0, 0, 0, 0));
        assertThat(desk.events("claims.ClaimTakenOn")).isEqualTo(300);
        assertThat(desk.events("claims.PaymentStepTakenOn")).isEqualTo(900);
        assertThat(desk.events("claims.ClosureTakenOn")).isZero();
    }

    @Test
    void a_later_file_goes_on_with_the_cases_of_an_earlier_one() throws IOException {
        var desk = new Desk("steps-later", uploads, commands, jdbc);
        desk.waitFor(desk.send(Kind.CLAIM_HISTORY, HEADER + life(1)));
        var more = "C-1,paid,2025-01-09T09:00:00Z,,EUR\n";
        var id = desk.send(Kind.CLAIM_HISTORY, HEADER + life(1) + more);

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(4, 1, 3, 0, 0, 0));
        assertThat(desk.events("claims.ClaimTakenOn")).isEqualTo(1);
        assertThat(desk.payloads("claims.PaymentTakenOn"))
                .singleElement()
                .asString()
                .contains("\"minor\": 1050");
        assertThat(desk.events("claims.ClosureTakenOn")).isEqualTo(1);
    }

    private static String life(int number) {
        var row = "C-" + number + ",%s,2025-01-0%dT09:00:00Z,%s,EUR\n";
        return row.formatted("submitted", 6, "10.50")
                + row.formatted("approved", 7, "")
                + row.formatted("authorised", 8, "10.50");
    }

    private void sql(String statement) {
        transactions.executeWithoutResult(status -> jdbc.sql(statement).update());
    }
}
