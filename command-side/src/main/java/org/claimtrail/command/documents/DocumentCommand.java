package org.claimtrail.command.documents;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a document. */
public sealed interface DocumentCommand {

    @TargetAggregateIdentifier
    DocumentId documentId();

    /**
     * Takes a document in, whose bytes are in the store already.
     *
     * @param type a code, or words that lead to one
     * @param title null for the name of the file
     * @param visibility null for what is usual for whoever sends it
     */
    record UploadDocument(
            DocumentId documentId,
            String documentNumber,
            DocumentSubject subject,
            String type,
            @Nullable String title,
            @Nullable String notes,
            @Nullable Visibility visibility,
            DocumentContent content)
            implements DocumentCommand, Beginning {}

    /** Takes a newer version in, whose bytes are in the store already. */
    record UploadVersion(DocumentId documentId, @Nullable String notes, DocumentContent content)
            implements DocumentCommand {}

    /** Says that a version is what it says it is. */
    record VerifyDocument(
            DocumentId documentId, int number, @Nullable String notes) implements DocumentCommand {}

    /** Says that a version does not do. */
    record RejectDocument(DocumentId documentId, int number, String explanation) implements DocumentCommand {}

    /** Says what it really is, or for whose eyes; null leaves as it is. */
    record ReclassifyDocument(
            DocumentId documentId,
            @Nullable String type,
            @Nullable String title,
            @Nullable Visibility visibility) implements DocumentCommand {}

    /** Has it count no more. */
    record WithdrawDocument(DocumentId documentId, String explanation) implements DocumentCommand {}
}
