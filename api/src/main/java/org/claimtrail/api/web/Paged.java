package org.claimtrail.api.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a trail is wanted.
 *
 * @param sort {@code recordedAt}, or {@code -recordedAt} for the newest first
 * @param page counts from 0
 * @param size how many items a page has
 */
public record Paged(
        @Size(max = 200) @Nullable String sort,
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    /** The same as the read models ask for it. */
    public Paging paging() {
        return new Listing(null, sort, page, size).paging();
    }
}
