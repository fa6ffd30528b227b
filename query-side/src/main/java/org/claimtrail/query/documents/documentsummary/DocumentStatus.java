package org.claimtrail.query.documents.documentsummary;

/** Where a document stands, which is where its newest version stands. */
public enum DocumentStatus {
    RECEIVED,
    VERIFIED,
    REJECTED,
    WITHDRAWN
}
