package org.claimtrail.api.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.web.Listing;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the security log are wanted.
 *
 * @param q text that must occur in actor, action, subject, address, user agent or details
 */
record SecurityLogFilter(
        @Size(max = 60) @Nullable String action,
        SecurityEntry.@Nullable Outcome outcome,
        @Size(max = 100) @Nullable String actor,
        @Size(max = 200) @Nullable String subject,
        @Size(max = 100) @Nullable String address,
        @Nullable Instant from,
        @Nullable Instant to,
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String sort,
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    Listing listing() {
        return new Listing(q, sort, page, size);
    }
}
