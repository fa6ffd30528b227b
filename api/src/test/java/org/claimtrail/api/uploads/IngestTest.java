package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.Incoming;
import org.claimtrail.command.uploads.Progress.State;
import org.claimtrail.command.uploads.Uploads;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ClaimtrailTest
class IngestTest {

    private static final String CLAIMS = "identity,policyNumber,lossDate,paid,status,currency\n";

    @Autowired
    private Uploads uploads;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_bad_row_stops_no_other_and_is_reported_with_its_column() throws IOException {
        var desk = desk("bad");
        var id = desk.send(
                Kind.CLAIMS,
                CLAIMS + "A,P-1,2025-03-01,10.00,open,KES\n" + "B,P-1,2025-02-30,=2+3,open,KES\n"
                        + "C,P-1,2025-03-01,30.00,closed,KES\n" + ",,,,,\n");

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(3, 2, 0, 1, 2, 1));
        assertThat(desk.report(id))
                .contains("3,ERROR,NOT_A_DATE,lossDate,lossDate,2025-02-30")
                .contains("3,ERROR,NOT_A_NUMBER,paid,paid,'=2+3")
                .contains("2,WARNING,NO_POLICY_ON_LOSS_DATE");
        assertThat(desk.events("claims.ClaimTakenOn")).isEqualTo(2);
    }

    @Test
    void a_row_that_a_rule_refuses_stops_no_other() throws IOException {
        var desk = desk("rule");
        var header = "policyNumber,year,sumInsured,premium,currency\n";
        var id = desk.send(
                Kind.POLICIES, header + "P-1,2025,100,1,KES\n" + "P-2,2025,0,1,KES\n" + "P-3,2025,100,1,KES\n");

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(3, 2, 0, 1, 0, 0));
        assertThat(desk.issues(id))
                .filteredOn(issue -> issue.line() != null)
                .extracting(Issue::line, Issue::code)
                .containsExactly(tuple(3, "LIMIT_NOT_POSITIVE"));
    }

    @Test
    void the_same_claim_with_other_values_is_refused_and_with_the_same_is_unchanged() throws IOException {
        var desk = desk("again");
        desk.waitFor(desk.send(Kind.CLAIMS, CLAIMS + "A,,2025-03-01,10.00,open,KES\n"));
        var id = desk.send(
                Kind.CLAIMS, CLAIMS + "A,,2025-03-01,10.00,open,KES\n" + "A,,2025-03-01,11.00,open,KES\n");

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(2, 0, 1, 1, 0, 0));
        assertThat(desk.report(id)).contains("3,ERROR,ALREADY_LOADED_DIFFERENTLY");
    }

    @Test
    void an_upload_that_is_broken_off_goes_on_at_its_checkpoint_and_loads_nothing_twice() throws IOException {
        var desk = desk("crash");
        // From line 1,000 on every checkpoint fails as if the database had gone away.
        sql("""
                CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'gone away' USING ERRCODE = '57P01';
                END $$""");
        sql("""
                CREATE TRIGGER broken BEFORE UPDATE ON upload_progress FOR EACH ROW
                WHEN (NEW.tenant = 'crash' AND NEW.line > 1000) EXECUTE FUNCTION break_off()""");
        var rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "C-" + i + ",,2025-03-01,10.00,open,KES\n")
                .collect(Collectors.joining());
        var id = desk.send(Kind.CLAIMS, CLAIMS + rows);
        await().until(() -> jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE task_instance LIKE 'crash:%'"
                                + " AND consecutive_failures > 0")
                        .query(Integer.class)
                        .single()
                > 0);
        assertThat(desk.progress(id).state()).isEqualTo(State.READING);
        assertThat(desk.progress(id).counts().loaded()).isEqualTo(desk.events("claims.ClaimTakenOn"));

        sql("DROP TRIGGER broken ON upload_progress");

        assertThat(desk.waitFor(id).counts()).isEqualTo(new Counts(2_000, 2_000, 0, 0, 0, 0));
        assertThat(desk.events("claims.ClaimTakenOn")).isEqualTo(2_000);
    }

    @Test
    void a_file_that_breaks_in_the_middle_fails_and_what_was_before_stays() throws IOException {
        var desk = desk("middle");
        var id = desk.send(Kind.CLAIMS, CLAIMS + "A,,2025-03-01,10.00,open,KES\n" + "\"B\"x,,2025-03-01,,open,KES\n");

        var progress = desk.waitFor(id);
        assertThat(progress.state()).isEqualTo(State.FAILED);
        assertThat(progress.failureCode()).isEqualTo("FILE_BROKEN");
        assertThat(progress.counts().loaded()).isEqualTo(1);
        assertThat(desk.events("uploads.UploadFailed")).isEqualTo(1);
    }

    @Test
    void a_file_is_given_back_as_it_was_sent_and_only_to_its_tenant() throws IOException {
        var desk = desk("original");
        var text = CLAIMS + "A,,2025-03-01,10.00,open,KES\n";
        var id = desk.send(Kind.CLAIMS, text);
        var out = new ByteArrayOutputStream();
        uploads.writeFile("original", id, out);
        uploads.writeFile("other", id, out);

        assertThat(out).hasToString(text);
        assertThat(uploads.progress("other", id)).isEmpty();
        assertThat(uploads.file("other", id)).isEmpty();
        desk.waitFor(id);
    }

    @Test
    void our_own_templates_can_be_sent_back() throws IOException {
        for (var kind : Kind.values()) {
            var desk = desk("template-" + kind);
            var csv = new ByteArrayOutputStream();
            uploads.writeCsvTemplate(kind, csv);
            var xlsx = new ByteArrayOutputStream();
            uploads.writeXlsxTemplate(kind, xlsx);

            var first = desk.send(kind, "t.csv", new ByteArrayInputStream(csv.toByteArray()), Map.of());
            assertThat(desk.waitFor(first).counts().loaded()).isEqualTo(1);
            var second = desk.send(kind, "t.xlsx", new ByteArrayInputStream(xlsx.toByteArray()), Map.of());
            assertThat(desk.waitFor(second).counts().unchanged()).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_is_refused_is_not_kept() {
        var id = UploadId.of(UUID.randomUUID());
        var incoming = new Incoming("refused", id, Kind.CLAIMS, "x.csv", Map.of());

        assertThatThrownBy(() -> uploads.accept(incoming, new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refused.class);
        assertThat(uploads.file("refused", id)).isEmpty();
    }

    private void sql(String statement) {
        transactions.executeWithoutResult(status -> jdbc.sql(statement).update());
    }

    private Desk desk(String tenant) {
        return new Desk(tenant, uploads, commands, jdbc);
    }
}
