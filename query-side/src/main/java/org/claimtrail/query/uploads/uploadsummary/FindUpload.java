package org.claimtrail.query.uploads.uploadsummary;

import org.claimtrail.events.uploads.UploadId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One upload, answered by an optional {@link UploadSummary}. */
public record FindUpload(String tenant, UploadId uploadId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.UPLOAD_SUMMARY;
    }
}
