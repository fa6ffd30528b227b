package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.jspecify.annotations.Nullable;

/** What happened to a document, without who did it. */
final class DocumentWords {

    private DocumentWords() {}

    static String of(DocumentEvent event) {
        return switch (event) {
            case DocumentUploaded e ->
                "sent in document " + e.documentNumber() + " (" + e.type() + ") about "
                        + (e.subjectNumber() == null ? "a " + words(e.subject().kind()) : e.subjectNumber()) + ", \""
                        + e.title() + "\", " + words(e.visibility()) + ": " + content(e.content());
            case DocumentVersionUploaded e -> "sent in version " + e.number() + ": " + content(e.content());
            case DocumentVerified e -> "verified version " + e.number() + said(e.notes());
            case DocumentRejected e -> "rejected version " + e.number() + said(e.explanation());
            case DocumentReclassified e ->
                "classified the document as " + e.type() + ", \"" + e.title() + "\", " + words(e.visibility());
            case DocumentWithdrawn e -> "withdrew the document" + said(e.explanation());
        };
    }

    private static String content(DocumentContent content) {
        return content.fileName() + ", " + content.size() + " bytes, " + words(content.scan());
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : ": " + words;
    }
}
