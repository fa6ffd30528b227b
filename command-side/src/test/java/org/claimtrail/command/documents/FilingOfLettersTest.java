package org.claimtrail.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.command.documents.DocumentCommand.WithdrawDocument;
import org.claimtrail.command.processes.EarlierJobs;
import org.claimtrail.command.processes.ProcessScenario;
import org.claimtrail.command.processes.ProcessTask.State;
import org.claimtrail.command.processes.TestDatabase;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.correspondence.Addressee;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
import org.claimtrail.events.correspondence.LetterEvent.LetterWithdrawn;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.TemplateVersion;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.DocumentUploaded;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class FilingOfLettersTest {

    private static final LetterId LETTER = new LetterId(new UUID(0, 1));
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 2));
    private static final ClaimId CLAIM = ClaimId.of("00000000-0000-8000-8000-000000000001");
    private static final LetterWithdrawn WITHDRAWN = new LetterWithdrawn(LETTER, DOCUMENT, "Wrong");

    private final List<String> settled = new CopyOnWriteArrayList<>();
    private final AtomicInteger faults = new AtomicInteger();

    private final ProcessScenario scenario = new ProcessScenario(
            Document.class,
            (support, events) -> {
                var database = TestDatabase.empty();
                var jdbc = JdbcClient.create(database);
                var numbers = new Numbers(jdbc, new DataSourceTransactionManager(database), TenantRules.STANDARD);
                return new FilingOfLetters(support, numbers, this::settle, new EarlierJobs(jdbc), events);
            },
            configurer -> configurer.registerComponent(
                    Subjects.class,
                    configuration -> (tenant, subject, reach) ->
                            new Standing(true, "CLM-2026-000007", reach.everything(), false, false)));

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void a_letter_becomes_one_document_of_its_claim() {
        scenario.happened(issued(), "acme");
        scenario.happened(issued(), "acme");
        scenario.work();
        await().until(this::nothingLeft);
        scenario.happened(issued(), "acme");
        await().until(this::nothingLeft);

        assertThat(scenario.events(DOCUMENT)).containsExactly("DocumentUploaded");
        var document = (DocumentUploaded) scenario.messages(DOCUMENT).getFirst().getPayload();
        assertThat(document.documentNumber()).matches("DOC-\\d{4}-000001");
        assertThat(document.subjectNumber()).isEqualTo("CLM-2026-000007");
        assertThat(document.type()).isEqualTo("CORRESPONDENCE");
        assertThat(document.title()).isEqualTo("LTR-1 Subject");
        assertThat(document.visibility()).isEqualTo(Visibility.SHARED);
        assertThat(settled).contains("acme/key");
    }

    @Test
    void after_a_fault_it_is_filed_again() {
        faults.set(1);
        scenario.happened(issued(), "acme");
        scenario.work();
        await().until(() -> scenario.events(DOCUMENT).contains("DocumentUploaded"));
        await().until(this::nothingLeft);
        assertThat(faults.get()).isZero();
    }

    @Test
    void the_document_of_a_withdrawn_letter_counts_no_more_in_whichever_order_the_work_is_done() {
        scenario.happened(issued(), "acme");
        scenario.happened(WITHDRAWN, "acme");
        scenario.work();
        await().until(this::nothingLeft);
        assertThat(scenario.events(DOCUMENT)).containsExactly("DocumentUploaded", "DocumentWithdrawn");
    }

    @Test
    void a_document_that_was_withdrawn_by_hand_is_no_trouble() {
        scenario.work();
        scenario.happened(issued(), "acme");
        await().until(() -> scenario.events(DOCUMENT).contains("DocumentUploaded"));
        scenario.command(new WithdrawDocument(DOCUMENT, "By hand"), ProcessScenario.by("acme", "amina", "supervisor"));
        scenario.happened(WITHDRAWN, "acme");
        await().until(this::nothingLeft);
        assertThat(scenario.events(DOCUMENT)).containsExactly("DocumentUploaded", "DocumentWithdrawn");
    }

    @Test
    void a_letter_that_never_became_a_document_is_seen_by_an_operator_when_it_is_withdrawn() {
        scenario.work();
        scenario.happened(WITHDRAWN, "acme");
        await().until(() -> !scenario.tasks().list("acme", State.PARKED, 10).isEmpty());
    }

    private void settle(String key) {
        if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The database is away");
        }
        settled.add(key);
    }

    private boolean nothingLeft() {
        return scenario.tasks().list("acme", null, 10).isEmpty();
    }

    private static LetterIssued issued() {
        return new LetterIssued(
                LETTER,
                "LTR-1",
                CLAIM,
                "CLM-2026-000007",
                new TemplateVersion("DENIAL", "en", 0),
                new Addressee(new PartyId(new UUID(0, 3)), Party.Role.INSURED, "Wanjiru"),
                "Subject",
                Visibility.SHARED,
                null,
                DOCUMENT,
                new DocumentContent("L.pdf", "application/pdf", 9, "ab", "acme/key", Scan.NOT_SCANNED, null));
    }
}
