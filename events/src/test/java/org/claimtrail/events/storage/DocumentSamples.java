package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;

import java.util.stream.Stream;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;

/** One of every document event, with every field set. */
final class DocumentSamples {

    private static final DocumentId DOCUMENT = DocumentId.of("0198f2a4-5a1e-8d00-8000-000000000601");

    private DocumentSamples() {}

    static Stream<DocumentEvent> all() {
        return Stream.of(
                new DocumentUploaded(
                        DOCUMENT,
                        "DOC-2026-000042",
                        DocumentSubject.of(CLAIM),
                        "CLM-2026-000123",
                        "POLICE_REPORT",
                        "Police abstract, Kilimani station",
                        "The stamp on page 2 is hard to read.",
                        Visibility.SHARED,
                        content("abstract.pdf", "0"),
                        "wanjiru.kamau"),
                new DocumentVersionUploaded(
                        DOCUMENT, 2, "Scanned anew.", content("abstract-new.pdf", "1"), "wanjiru.kamau"),
                new DocumentVerified(DOCUMENT, 2, "Seen beside the original."),
                new DocumentRejected(DOCUMENT, 1, "The stamp cannot be read."),
                new DocumentReclassified(DOCUMENT, "CLAIM_FORM", "Claim form, signed", Visibility.INTERNAL),
                new DocumentWithdrawn(DOCUMENT, "Belongs to another claim."));
    }

    private static DocumentContent content(String name, String digit) {
        return new DocumentContent(
                name,
                "application/pdf",
                184_320,
                digit.repeat(64),
                "demo/4f/4f1b2b0b822cd15d6c15b0f00a089f86d081884c7d659a2feaa0c55ad015a3bf",
                Scan.CLEAN,
                "clamd");
    }
}
