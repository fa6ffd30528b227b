package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.command.claims.DocumentationCommand.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final DocumentId ABSTRACT = new DocumentId(new UUID(0, 20));
    private static final InformationRequested REQUESTED =
            new InformationRequested(CLAIM, List.of("police-abstract", "logbook"), "Who drove?", DUE);

    @Test
    void documents_are_asked_for_on_a_notified_and_on_an_open_claim() {
        var command = new RequestInformation(CLAIM, List.of("police-abstract", "logbook"), "Who drove?", DUE);
        notified().when(command, "amina", "adjuster").expectEvents(REQUESTED);
        opened().when(command, "amina", "adjuster").expectEvents(REQUESTED);
        opened().and(new ClaimClosed(CLAIM, Outcome.WITHDRAWN))
                .when(command, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }

    @Test
    void nothing_can_be_wanted_by_a_day_that_has_passed_and_something_must_be() {
        opened().when(new RequestInformation(CLAIM, List.of("logbook"), "x", LocalDate.of(2026, 3, 8)), "a", "adjuster")
                .expectException(refused(ClaimRefusal.DUE_IN_PAST));
        opened().when(new RequestInformation(CLAIM, List.of("logbook"), "x", LocalDate.of(2026, 3, 9)), "a", "adjuster")
                .expectEvents(new InformationRequested(CLAIM, List.of("logbook"), "x", LocalDate.of(2026, 3, 9)));
        opened().when(new RequestInformation(CLAIM, List.of(), "x", null), "a", "adjuster")
                .expectException(refused(ClaimRefusal.NOTHING_WANTED));
    }

    @Test
    void what_comes_last_completes_what_was_asked_for() {
        opened().and(REQUESTED)
                .when(new RecordInformationReceived(CLAIM, List.of("logbook")), "amina", "adjuster")
                .expectEvents(new InformationReceived(CLAIM, List.of("logbook"), false));
        opened().and(REQUESTED)
                .and(new InformationReceived(CLAIM, List.of("logbook"), false))
                .when(new RecordInformationReceived(CLAIM, List.of("police-abstract")), "amina", "adjuster")
                .expectEvents(new InformationReceived(CLAIM, List.of("police-abstract"), true));
    }

    @Test
    void what_was_not_asked_for_or_has_come_is_not_received() {
        opened().and(REQUESTED)
                .and(new InformationReceived(CLAIM, List.of("logbook"), false))
                .when(new RecordInformationReceived(CLAIM, List.of("logbook")), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.INFORMATION_NOT_REQUESTED));
        opened().and(REQUESTED)
                .when(new RecordInformationReceived(CLAIM, List.of()), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.INFORMATION_NOT_REQUESTED));
    }

    @Test
    void a_document_is_attached_once_whatever_the_phase() {
        var attach = new AttachDocument(CLAIM, ABSTRACT, "police-abstract");
        var attached = new DocumentAttached(CLAIM, ABSTRACT, "police-abstract");
        notified().when(attach, "zawadi", "intake").expectEvents(attached);
        opened().and(new ClaimClosed(CLAIM, Outcome.WITHDRAWN))
                .when(attach, "amina", "adjuster")
                .expectEvents(attached);
        opened().and(attached).when(attach, "amina", "adjuster").expectNoEvents();
        opened().and(attached)
                .when(new AttachDocument(CLAIM, ABSTRACT, "logbook"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DOCUMENT_ALREADY_ATTACHED));
    }

    @Test
    void a_loss_is_proved_once_by_documents_on_the_file() {
        var prove = new RecordProofOfLoss(CLAIM, List.of(ABSTRACT));
        var attached = new DocumentAttached(CLAIM, ABSTRACT, "police-abstract");
        opened().when(prove, "amina", "adjuster").expectException(refused(ClaimRefusal.DOCUMENT_NOT_ATTACHED));
        opened().and(attached)
                .when(new RecordProofOfLoss(CLAIM, List.of()), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DOCUMENT_NOT_ATTACHED));
        opened().and(attached)
                .when(prove, "amina", "adjuster")
                .expectEvents(new ProofOfLossCompleted(CLAIM, List.of(ABSTRACT)));
        opened().and(attached)
                .and(new ProofOfLossCompleted(CLAIM, List.of(ABSTRACT)))
                .when(prove, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PROOF_ALREADY_RECORDED));
    }
}
