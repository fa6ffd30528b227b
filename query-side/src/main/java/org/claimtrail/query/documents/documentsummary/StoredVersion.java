package org.claimtrail.query.documents.documentsummary;

import org.claimtrail.events.documents.DocumentId;

/**
 * Where the bytes of a version are, for whoever gives them out; it is no view and is shown to nobody.
 *
 * @param sha256 what the bytes are held against
 * @param withdrawn whether its document counts no more
 */
public record StoredVersion(
        DocumentId documentId,
        int number,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String storageKey,
        boolean withdrawn) {}
