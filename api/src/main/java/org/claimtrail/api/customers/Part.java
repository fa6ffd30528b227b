package org.claimtrail.api.customers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.claimtrail.api.web.Listing;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted that has an order of its own. */
record Part(
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    Paging paging() {
        return new Listing(null, null, page, size).paging();
    }
}
