package org.claimtrail.command.documents;

import static org.claimtrail.command.documents.DocumentFixture.*;

import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.junit.jupiter.api.Test;

class UploadDocumentTest {

    private final DocumentFixture fixture = new DocumentFixture();

    @Test
    void what_the_house_sends_in_is_internal_unless_it_says_otherwise() {
        fixture.when(upload(null), HOUSE).expectEvents(uploaded(Visibility.INTERNAL, "amina"));
        new DocumentFixture().when(upload(Visibility.SHARED), HOUSE).expectEvents(uploaded(Visibility.SHARED, "amina"));
    }

    @Test
    void what_a_customer_sends_in_is_shared_with_him() {
        fixture.when(upload(null), CUSTOMER).expectEvents(uploaded(Visibility.SHARED, "wanjiru"));
    }

    @Test
    void a_customer_hides_nothing_from_himself() {
        fixture.refused(upload(Visibility.INTERNAL), CUSTOMER, DocumentRefusal.DOCUMENT_VISIBILITY_FORBIDDEN);
    }

    @Test
    void an_assessor_sends_in_for_the_house() {
        fixture.when(upload(null), ASSESSOR).expectEvents(uploaded(Visibility.INTERNAL, "peter"));
    }

    @Test
    void nobody_sends_in_about_what_he_does_not_reach_or_what_there_is_not() {
        fixture.refused(upload(null), STRANGER, DocumentRefusal.DOCUMENT_SUBJECT_NOT_FOUND);
        new DocumentFixture()
                .refused(upload(NOTHING, "PHOTO", null), HOUSE, DocumentRefusal.DOCUMENT_SUBJECT_NOT_FOUND);
        new DocumentFixture()
                .whenIn("other", upload(null), HOUSE)
                .expectException(refusedWith(DocumentRefusal.DOCUMENT_SUBJECT_NOT_FOUND));
    }

    @Test
    void a_type_must_say_something() {
        fixture.refused(upload(SUBJECT, "?!", null), HOUSE, DocumentRefusal.DOCUMENT_TYPE_INVALID);
    }

    @Test
    void a_document_is_sent_in_once() {
        fixture.refused(upload(null), HOUSE, DocumentRefusal.DOCUMENT_EXISTS, uploaded(Visibility.INTERNAL, "amina"));
    }
}
