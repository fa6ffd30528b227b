package org.claimtrail.events.documents;

import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to a document. It is never deleted: what should not count any more is withdrawn. */
public sealed interface DocumentEvent extends DomainEvent {

    DocumentId documentId();

    /**
     * A document was sent in; this is its first version.
     *
     * @param subjectNumber the number that people know the subject by; null when it has none
     * @param type a code of {@link DocumentTypes} or the tenant's own
     * @param uploadedBy a user, by his name in the system
     */
    record DocumentUploaded(
            DocumentId documentId,
            String documentNumber,
            DocumentSubject subject,
            @Nullable String subjectNumber,
            String type,
            String title,
            @Nullable String notes,
            Visibility visibility,
            DocumentContent content,
            String uploadedBy)
            implements DocumentEvent {}

    /**
     * A newer version was sent in; what was found of the earlier one does not hold for it.
     *
     * @param number counts from 1, which is the document as it was first sent in
     */
    record DocumentVersionUploaded(
            DocumentId documentId, int number, @Nullable String notes, DocumentContent content, String uploadedBy)
            implements DocumentEvent {}

    /** Somebody found a version to be what it says it is. */
    record DocumentVerified(
            DocumentId documentId, int number, @Nullable String notes) implements DocumentEvent {}

    /** Somebody found that a version does not do. */
    record DocumentRejected(DocumentId documentId, int number, String explanation) implements DocumentEvent {}

    /** It turned out to be something else than was said, or is for other eyes; what is repeated stays as it was. */
    record DocumentReclassified(DocumentId documentId, String type, String title, Visibility visibility)
            implements DocumentEvent {}

    /** The document does not count any more; it is still there for those who see everything. */
    record DocumentWithdrawn(DocumentId documentId, String explanation) implements DocumentEvent {}

    /** For whose eyes a document is. */
    enum Visibility {
        /** For the house and those whom it has appointed. */
        INTERNAL,
        /** For the customer as well. */
        SHARED
    }
}
