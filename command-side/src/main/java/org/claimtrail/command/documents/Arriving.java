package org.claimtrail.command.documents;

import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that comes in.
 *
 * @param fileName as its sender calls it
 * @param declaredType the media type that its sender gives it; null where he gives none
 */
public record Arriving(
        String tenant,
        DocumentId documentId,
        String fileName,
        @Nullable String declaredType) {}
