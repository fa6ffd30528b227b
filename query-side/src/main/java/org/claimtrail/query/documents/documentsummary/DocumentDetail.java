package org.claimtrail.query.documents.documentsummary;

import java.util.List;

/** A document with all its versions, the oldest first. */
public record DocumentDetail(DocumentSummary document, List<DocumentVersion> versions) {

    public DocumentDetail {
        versions = List.copyOf(versions);
    }
}
