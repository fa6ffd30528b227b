package org.claimtrail.api.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param q text that must occur somewhere
 * @param sort names with commas between, each with a minus before it for descending order
 * @param page counts from 0
 * @param size how many items a page has
 */
public record Listing(
        @Size(max = 200) @Nullable String q,
        @Size(max = 200) @Nullable String sort,
        @Min(0) @Max(1_000_000) @Nullable Integer page,
        @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

    /** The same as the read models ask for it. */
    public Paging paging() {
        return new Paging(
                page == null ? 0 : page,
                size == null ? Paging.DEFAULT_SIZE : size,
                sort == null || sort.isBlank() ? null : sort);
    }

    /** The text to look for; null asks for nothing. */
    public @Nullable String text() {
        return q == null || q.isBlank() ? null : q.strip();
    }
}
