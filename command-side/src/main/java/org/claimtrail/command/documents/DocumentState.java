package org.claimtrail.command.documents;

import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentSubject;

/** Where a document stands. */
sealed interface DocumentState {

    DocumentState BEGINNING = new Absent();

    /** Nothing has been sent in. */
    record Absent() implements DocumentState {}

    /** It was sent in once, whatever became of it. */
    sealed interface Present extends DocumentState {
        Filed filed();
    }

    /**
     * It counts.
     *
     * @param number of the newest version, counted from 1
     * @param sha256 of the newest version
     */
    record Filed(
            DocumentSubject subject,
            String type,
            String title,
            Visibility visibility,
            String uploadedBy,
            int number,
            String sha256,
            Finding finding)
            implements Present {

        @Override
        public Filed filed() {
            return this;
        }

        Filed found(Finding what) {
            return new Filed(subject, type, title, visibility, uploadedBy, number, sha256, what);
        }
    }

    /** It does not count any more. */
    record Withdrawn(Filed filed) implements Present {}

    /** What was found of the newest version. */
    enum Finding {
        NONE,
        VERIFIED,
        REJECTED
    }

    static DocumentState evolve(DocumentState state, DocumentEvent event) {
        return switch (event) {
            case DocumentUploaded e ->
                new Filed(
                        e.subject(),
                        e.type(),
                        e.title(),
                        e.visibility(),
                        e.uploadedBy(),
                        1,
                        e.content().sha256(),
                        Finding.NONE);
            case DocumentVersionUploaded e -> replaced(filed(state), e);
            case DocumentVerified e -> filed(state).found(Finding.VERIFIED);
            case DocumentRejected e -> filed(state).found(Finding.REJECTED);
            case DocumentReclassified e -> reclassified(filed(state), e);
            case DocumentWithdrawn e -> new Withdrawn(filed(state));
        };
    }

    private static Filed replaced(Filed before, DocumentVersionUploaded e) {
        return new Filed(
                before.subject(),
                before.type(),
                before.title(),
                before.visibility(),
                before.uploadedBy(),
                e.number(),
                e.content().sha256(),
                Finding.NONE);
    }

    private static Filed reclassified(Filed before, DocumentReclassified e) {
        return new Filed(
                before.subject(),
                e.type(),
                e.title(),
                e.visibility(),
                before.uploadedBy(),
                before.number(),
                before.sha256(),
                before.finding());
    }

    private static Filed filed(DocumentState state) {
        return switch (state) {
            case Present present -> present.filed();
            case Absent absent -> throw new IllegalStateException("A document goes on before it begins");
        };
    }
}
