package org.claimtrail.query.documents.documentsummary;

import java.time.Instant;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list, with its newest version.
 *
 * @param subjectNumber the number that people know the subject by
 * @param versions how many versions there are, which is the number of the newest
 * @param size in bytes
 * @param decidedBy who verified, rejected or withdrew it
 * @param decisionNotes what he said about it
 * @param version of the document's last event that is in here
 */
public record DocumentSummary(
        DocumentId id,
        String number,
        DocumentSubject subject,
        @Nullable String subjectNumber,
        String type,
        String title,
        @Nullable String notes,
        Visibility visibility,
        DocumentStatus status,
        int versions,
        String fileName,
        String mediaType,
        long size,
        Scan scan,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNotes,
        String uploadedBy,
        Instant uploadedAt,
        Instant changedAt,
        long version) {}
