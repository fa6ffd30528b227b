package org.claimtrail.command.documents;

import static org.claimtrail.command.documents.DocumentFixture.*;

import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.junit.jupiter.api.Test;

class UploadVersionTest {

    private static final DocumentUploaded HIS = uploaded(Visibility.SHARED, "wanjiru");
    private static final DocumentVerified VERIFIED = new DocumentVerified(ID, 1, null);

    private final DocumentFixture fixture = new DocumentFixture();

    @Test
    void a_customer_replaces_what_he_has_sent_in() {
        fixture.when(version("2"), CUSTOMER, HIS).expectEvents(replaced(2, "2", "wanjiru"));
    }

    @Test
    void a_customer_replaces_neither_what_others_sent_in_nor_what_was_found_good() {
        fixture.refused(
                version("2"), CUSTOMER, DocumentRefusal.DOCUMENT_NOT_YOURS, uploaded(Visibility.SHARED, "amina"));
        new DocumentFixture().refused(version("2"), CUSTOMER, DocumentRefusal.DOCUMENT_ALREADY_VERIFIED, HIS, VERIFIED);
    }

    @Test
    void the_house_replaces_also_what_was_found_good_and_versions_are_counted_on() {
        fixture.when(version("3"), HOUSE, HIS, replaced(2, "2", "wanjiru"), new DocumentVerified(ID, 2, null))
                .expectEvents(replaced(3, "3", "amina"));
    }

    @Test
    void the_same_bytes_are_no_newer_version() {
        fixture.refused(version("1"), HOUSE, DocumentRefusal.DOCUMENT_UNCHANGED, HIS);
    }

    @Test
    void customers_know_nothing_of_what_is_internal_or_withdrawn_and_strangers_of_nothing() {
        fixture.refused(version("2"), CUSTOMER, CommonRefusal.NOT_FOUND, uploaded(Visibility.INTERNAL, "wanjiru"));
        new DocumentFixture()
                .refused(version("2"), CUSTOMER, CommonRefusal.NOT_FOUND, HIS, new DocumentWithdrawn(ID, "wrong"));
        new DocumentFixture().refused(version("2"), STRANGER, CommonRefusal.NOT_FOUND, HIS);
        new DocumentFixture()
                .when(version("2"), ASSESSOR, uploaded(Visibility.INTERNAL, "amina"))
                .expectEvents(replaced(2, "2", "peter"));
    }

    @Test
    void another_tenant_reaches_nothing() {
        fixture.whenIn("other", version("2"), HOUSE, HIS).expectException(refusedWith(CommonRefusal.NOT_FOUND));
    }

    @Test
    void nothing_follows_on_a_withdrawal() {
        fixture.refused(
                version("2"), HOUSE, DocumentRefusal.DOCUMENT_WITHDRAWN, HIS, new DocumentWithdrawn(ID, "wrong"));
    }
}
