package org.claimtrail.api.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.claimtrail.api.web.Listing;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are wanted.
 *
 * @param page counts from 0
 */
record DeadLetterFilter(
        @Size(max = 100) @Nullable String processor,
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    Paging paging() {
        return new Listing(null, null, page, size).paging();
    }
}
