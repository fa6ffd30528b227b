package org.claimtrail.query.uploads.uploadsummary;

/** Where an upload is. */
public enum UploadStatus {
    RECEIVED,
    COMPLETED,
    FAILED
}
