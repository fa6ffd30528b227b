package org.claimtrail.command.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.documents.DocumentCommand.UploadDocument;
import org.claimtrail.command.documents.DocumentCommand.UploadVersion;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A police report about a claim of wanjiru's in the tenant acme, which peter assesses. */
final class DocumentFixture {

    static final DocumentId ID = DocumentId.of("00000000-0000-8000-8000-000000000601");
    static final DocumentSubject SUBJECT = DocumentSubject.of(ClaimId.of("00000000-0000-8000-8000-000000000001"));
    static final DocumentSubject NOTHING = DocumentSubject.of(ClaimId.of("00000000-0000-8000-8000-000000000002"));

    static final Reach HOUSE = Reach.everything("amina");
    static final Reach CUSTOMER = Reach.only("wanjiru", true, false);
    static final Reach ASSESSOR = Reach.only("peter", false, true);
    static final Reach STRANGER = Reach.only("mallory", true, true);

    private final AggregateTestFixture<Document> fixture = new AggregateTestFixture<>(Document.class);

    DocumentFixture() {
        fixture.registerInjectableResource((Subjects) DocumentFixture::standing);
    }

    private static Standing standing(String tenant, DocumentSubject subject, Reach reach) {
        return tenant.equals("acme") && subject.equals(SUBJECT)
                ? new Standing(
                        true,
                        "CLM-2026-000007",
                        reach.everything(),
                        !reach.everything() && reach.reachesOwn("wanjiru"),
                        !reach.everything() && reach.reachesAssigned(List.of("peter")))
                : Standing.NOWHERE;
    }

    static UploadDocument upload(@Nullable Visibility visibility) {
        return upload(SUBJECT, "Police abstract", visibility);
    }

    static UploadDocument upload(DocumentSubject subject, String type, @Nullable Visibility visibility) {
        return new UploadDocument(ID, "DOC-2026-000001", subject, type, null, "Page 2", visibility, content("1"));
    }

    static DocumentUploaded uploaded(Visibility visibility, String by) {
        return new DocumentUploaded(
                ID,
                "DOC-2026-000001",
                SUBJECT,
                "CLM-2026-000007",
                "POLICE_REPORT",
                "abstract.pdf",
                "Page 2",
                visibility,
                content("1"),
                by);
    }

    static UploadVersion version(String digit) {
        return new UploadVersion(ID, null, content(digit));
    }

    static DocumentVersionUploaded replaced(int number, String digit, String by) {
        return new DocumentVersionUploaded(ID, number, null, content(digit), by);
    }

    static DocumentContent content(String digit) {
        return new DocumentContent(
                "abstract.pdf", "application/pdf", 4711, digit.repeat(64), "acme/" + digit, Scan.NOT_SCANNED, null);
    }

    ResultValidator<Document> when(Object command, Reach by, DocumentEvent... before) {
        return whenIn("acme", command, by, before);
    }

    ResultValidator<Document> whenIn(String tenant, Object command, Reach by, DocumentEvent... before) {
        var history = List.of(before).stream()
                .map(event -> GenericEventMessage.asEventMessage(event)
                        .andMetaData(envelope("acme", "wanjiru").toMetadata()))
                .toList();
        var metadata = MetaData.from(envelope(tenant, by.user()).toMetadata()).mergedWith(by.toMetadata());
        return fixture.given(history).when(command, metadata);
    }

    void refused(Object command, Reach by, Refusal refusal, DocumentEvent... before) {
        when(command, by, before).expectNoEvents().expectException(refusedWith(refusal));
    }

    static Envelope envelope(String tenant, String actor) {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        var id = UUID.randomUUID().toString();
        return new Envelope(
                tenant,
                actor,
                List.of("adjuster"),
                "test",
                id,
                id,
                "correlation",
                "cause",
                "internal",
                null,
                at,
                at,
                null);
    }

    static CustomTypeSafeMatcher<Throwable> refusedWith(Refusal refusal) {
        return new CustomTypeSafeMatcher<>("refused with " + refusal) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.refusal() == refusal;
            }
        };
    }
}
