package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.DOCUMENT_TO_VERIFY;

import java.util.UUID;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.jspecify.annotations.Nullable;

/** Documents are to be verified or rejected, each version anew; what the house itself puts on file is not. */
final class DocumentWork {

    private static final String SYSTEM = "system";

    private DocumentWork() {}

    static void take(DocumentEvent event, Work work) {
        var document = event.documentId().value();
        switch (event) {
            case DocumentUploaded e -> {
                work.about(Matter.of(WorkArea.DOCUMENT, document)
                        .numbered(e.documentNumber())
                        .titled(e.title())
                        .on(
                                e.subject().claim().orElse(null),
                                e.subject().claim().isEmpty() ? null : e.subjectNumber()));
                toVerify(document, e.notes(), work);
            }
            case DocumentVersionUploaded e -> toVerify(document, e.notes(), work);
            case DocumentVerified e -> work.done(DOCUMENT_TO_VERIFY, document, "");
            case DocumentRejected e -> work.done(DOCUMENT_TO_VERIFY, document, "");
            case DocumentReclassified e -> work.changes(document, "title = ?", text(e.title()));
            case DocumentWithdrawn e -> work.over(document);
        }
    }

    private static void toVerify(UUID document, @Nullable String notes, Work work) {
        if (!work.envelope().hasRole(SYSTEM)) {
            work.appears(
                    Item.of(DOCUMENT_TO_VERIFY, document, "Verify or reject:").because(notes));
        }
    }
}
