package org.claimtrail.api.authority;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.query.authority.profiles.ListAuthorityProfiles;
import org.claimtrail.query.authority.profiles.ProfileStatus;
import org.jspecify.annotations.Nullable;

/** What the authority profiles of a list must have in common. */
record AuthorityFilter(
        @Nullable ProfileStatus status,
        @Nullable Integer profileVersion,
        @Size(max = 100) @Nullable String publishedBy,
        @Size(max = 100) @Nullable String withdrawnBy,
        @Nullable Instant inForceAt,
        @Nullable Instant effectiveFrom,
        @Nullable Instant effectiveTo,
        @Nullable Instant draftedFrom,
        @Nullable Instant draftedTo,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedTo,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    ListAuthorityProfiles.Filter filter() {
        return new ListAuthorityProfiles.Filter(
                status,
                profileVersion,
                publishedBy,
                withdrawnBy,
                inForceAt,
                effectiveFrom,
                effectiveTo,
                draftedFrom,
                draftedTo,
                publishedFrom,
                publishedTo,
                changedFrom,
                changedTo);
    }
}
