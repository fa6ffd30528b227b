package org.claimtrail.api.uploads;

import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.events.uploads.UploadEvent.Kind;

/** The kinds of files, as an address or a form writes them. */
final class FileKinds {

    private FileKinds() {}

    static Kind read(String kind) {
        return switch (kind.strip()) {
            case "policies", "POLICIES" -> Kind.POLICIES;
            case "claims", "CLAIMS" -> Kind.CLAIMS;
            case "claim-history", "CLAIM_HISTORY" -> Kind.CLAIM_HISTORY;
            default ->
                throw ApiProblem.field(
                        "kind", ApiError.VALUE_NOT_ALLOWED, "kind must be one of policies, claims, claim-history.");
        };
    }
}
