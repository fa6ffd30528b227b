package org.claimtrail.api.uploads;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.claimtrail.api.web.Listing;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the issues is wanted; they always stand in the order of the file.
 *
 * @param page counts from 0
 */
record IssuePaging(
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    Paging paging() {
        return new Listing(null, null, page, size).paging();
    }
}
