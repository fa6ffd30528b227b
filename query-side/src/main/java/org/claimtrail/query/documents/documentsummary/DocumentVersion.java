package org.claimtrail.query.documents.documentsummary;

import java.time.Instant;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document.
 *
 * @param number counts from 1
 * @param sha256 the digest of its bytes, in hexadecimal digits
 * @param finding what was found of it: received is nothing yet
 */
public record DocumentVersion(
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Scan scan,
        @Nullable String scanner,
        @Nullable String notes,
        String uploadedBy,
        Instant uploadedAt,
        DocumentStatus finding,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionNotes) {}
