package org.claimtrail.api.uploads;

import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.uploads.Progress;
import org.claimtrail.command.uploads.StoredFile;
import org.claimtrail.command.uploads.Uploads;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The caller's uploads; only an instance that takes decisions has any. */
@Component
class UploadDesk {

    private final ObjectProvider<Uploads> uploads;

    UploadDesk(ObjectProvider<Uploads> uploads) {
        this.uploads = uploads;
    }

    Uploads uploads() {
        var found = uploads.getIfAvailable();
        if (found == null) {
            throw new ApiProblem(ApiError.UNAVAILABLE, "This instance takes no files; ask one with the command role.");
        }
        return found;
    }

    Progress progress(UploadId uploadId) {
        return uploads().progress(Caller.current().tenant(), uploadId).orElseThrow(UploadDesk::unknown);
    }

    StoredFile file(UploadId uploadId) {
        return uploads().file(Caller.current().tenant(), uploadId).orElseThrow(UploadDesk::unknown);
    }

    private static ApiProblem unknown() {
        return new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
    }
}
