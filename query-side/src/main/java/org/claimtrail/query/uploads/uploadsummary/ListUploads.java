package org.claimtrail.query.uploads.uploadsummary;

import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Uploads of a tenant, answered by an {@link UploadPage}.
 *
 * @param q text that must occur, in any case, in the file's name or in who sent it
 * @param paging may be sorted by {@code fileName}, {@code kind}, {@code status}, {@code receivedAt},
 *     {@code finishedAt}, {@code rows}, {@code rejected}; the newest first otherwise
 */
public record ListUploads(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.UPLOAD_SUMMARY;
    }

    /** What uploads must have in common; null asks for nothing. */
    public record Filter(
            UploadEvent.@Nullable Kind kind, @Nullable UploadStatus status) {

        /** Every upload. */
        public static Filter none() {
            return new Filter(null, null);
        }
    }
}
