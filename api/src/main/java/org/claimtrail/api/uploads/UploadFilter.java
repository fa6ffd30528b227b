package org.claimtrail.api.uploads;

import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.query.uploads.uploadsummary.ListUploads;
import org.claimtrail.query.uploads.uploadsummary.UploadStatus;
import org.jspecify.annotations.Nullable;

/** What the uploads of a list must have in common. */
record UploadFilter(@Nullable Kind kind, @Nullable UploadStatus status) {

    ListUploads.Filter filter() {
        return new ListUploads.Filter(kind, status);
    }
}
