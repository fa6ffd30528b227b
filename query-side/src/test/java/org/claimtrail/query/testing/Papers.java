package org.claimtrail.query.testing;

import java.util.UUID;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.documents.DocumentSubject.Kind;

/** Documents for stories to be told with. */
public final class Papers {

    private Papers() {}

    /** A logbook of some policy, whose first version was rejected and whose second was verified. */
    static DocumentEvent[] inTwoVersions() {
        var document = DocumentId.of(UUID.randomUUID());
        return new DocumentEvent[] {
            uploaded(document, new DocumentSubject(Kind.POLICY, UUID.randomUUID()), "LOGBOOK", Visibility.INTERNAL),
            new DocumentRejected(document, 1, "Page 2 is missing"),
            new DocumentVersionUploaded(document, 2, "With page 2", content("second.pdf"), "Amina Otieno"),
            new DocumentVerified(document, 2, null),
            new DocumentReclassified(document, "LOGBOOK", "Logbook of KDA 123A", Visibility.SHARED)
        };
    }

    public static DocumentUploaded uploaded(
            DocumentId document, DocumentSubject subject, String type, Visibility visibility) {
        return new DocumentUploaded(
                document,
                "DOC-2026-000042",
                subject,
                "CLM-2026-000123",
                type,
                "A paper, 100 % right",
                null,
                visibility,
                content("first.pdf"),
                "Amina Otieno");
    }

    private static DocumentContent content(String name) {
        return new DocumentContent(
                name, "application/pdf", 4711, "ab".repeat(32), "demo/ab/" + name, Scan.NOT_SCANNED, null);
    }
}
