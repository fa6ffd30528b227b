package org.claimtrail.command.documents;

import static org.claimtrail.command.documents.DocumentFixture.*;

import org.claimtrail.command.documents.DocumentCommand.*;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final DocumentUploaded UPLOADED = uploaded(Visibility.SHARED, "wanjiru");
    private static final DocumentVerified VERIFIED = new DocumentVerified(ID, 1, "original seen");
    private static final DocumentRejected REJECTED = new DocumentRejected(ID, 1, "faint");
    private static final DocumentWithdrawn WITHDRAWN = new DocumentWithdrawn(ID, "wrong");
    private static final VerifyDocument VERIFY = new VerifyDocument(ID, 1, "original seen");
    private static final RejectDocument REJECT = new RejectDocument(ID, 1, "faint");

    private final DocumentFixture fixture = new DocumentFixture();

    @Test
    void a_version_is_verified_once() {
        fixture.when(VERIFY, HOUSE, UPLOADED).expectEvents(VERIFIED);
        new DocumentFixture().refused(VERIFY, HOUSE, DocumentRefusal.DOCUMENT_ALREADY_VERIFIED, UPLOADED, VERIFIED);
    }

    @Test
    void a_version_is_rejected_once() {
        fixture.when(REJECT, HOUSE, UPLOADED).expectEvents(REJECTED);
        new DocumentFixture().refused(REJECT, HOUSE, DocumentRefusal.DOCUMENT_ALREADY_REJECTED, UPLOADED, REJECTED);
    }

    @Test
    void whoever_finds_otherwise_later_says_so() {
        fixture.when(REJECT, HOUSE, UPLOADED, VERIFIED).expectEvents(REJECTED);
        new DocumentFixture().when(VERIFY, HOUSE, UPLOADED, REJECTED).expectEvents(VERIFIED);
    }

    @Test
    void what_was_found_of_one_version_does_not_hold_for_the_next_and_only_the_newest_is_judged() {
        var second = replaced(2, "2", "wanjiru");
        fixture.refused(VERIFY, HOUSE, DocumentRefusal.DOCUMENT_VERSION_OUTDATED, UPLOADED, second);
        new DocumentFixture()
                .when(new VerifyDocument(ID, 2, null), HOUSE, UPLOADED, VERIFIED, second)
                .expectEvents(new DocumentVerified(ID, 2, null));
    }

    @Test
    void a_document_is_classified_anew_in_what_is_said() {
        fixture.when(new ReclassifyDocument(ID, "claim form", null, null), HOUSE, UPLOADED)
                .expectEvents(new DocumentReclassified(ID, "CLAIM_FORM", "abstract.pdf", Visibility.SHARED));
        new DocumentFixture()
                .when(new ReclassifyDocument(ID, null, "Abstract", Visibility.INTERNAL), HOUSE, UPLOADED)
                .expectEvents(new DocumentReclassified(ID, "POLICE_REPORT", "Abstract", Visibility.INTERNAL));
    }

    @Test
    void to_classify_as_before_is_nothing() {
        fixture.refused(
                new ReclassifyDocument(ID, "police report", null, Visibility.SHARED),
                HOUSE,
                DocumentRefusal.DOCUMENT_UNCHANGED,
                UPLOADED);
    }

    @Test
    void a_document_is_withdrawn_once_and_then_nothing_more_is_found_of_it() {
        fixture.when(new WithdrawDocument(ID, "wrong"), HOUSE, UPLOADED, VERIFIED)
                .expectEvents(WITHDRAWN);
        for (var command : new DocumentCommand[] {
            new WithdrawDocument(ID, "again"), VERIFY, REJECT, new ReclassifyDocument(ID, "PHOTO", null, null)
        }) {
            new DocumentFixture().refused(command, HOUSE, DocumentRefusal.DOCUMENT_WITHDRAWN, UPLOADED, WITHDRAWN);
        }
    }
}
