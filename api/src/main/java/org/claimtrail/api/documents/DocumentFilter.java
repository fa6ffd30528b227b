package org.claimtrail.api.documents;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.documents.DocumentTypes;
import org.claimtrail.query.documents.documentsummary.DocumentStatus;
import org.claimtrail.query.documents.documentsummary.ListDocuments;
import org.jspecify.annotations.Nullable;

/** What the documents of a list must have in common. */
record DocumentFilter(
        @Size(max = 100) @Nullable String type,
        @Nullable DocumentStatus status,
        @Nullable Visibility visibility,
        @Size(max = 100) @Nullable String mediaType,
        @Nullable Scan scan,
        @Size(max = 100) @Nullable String uploadedBy,
        @Nullable Instant uploadedFrom,
        @Nullable Instant uploadedTo) {

    ListDocuments.Filter filter() {
        return new ListDocuments.Filter(
                type == null || type.isBlank() ? null : DocumentTypes.codeOf(type),
                status,
                visibility,
                null,
                null,
                null,
                mediaType,
                scan,
                uploadedBy,
                uploadedFrom,
                uploadedTo);
    }

    /** What the documents must be about. */
    record About(
            @Nullable Kind subjectKind,
            @Nullable UUID subjectId,
            @Size(max = 60) @Nullable String subjectNumber) {

        ListDocuments.Filter of(ListDocuments.Filter filter) {
            return filter.about(subjectKind, subjectId).numbered(subjectNumber);
        }
    }
}
