package org.claimtrail.query.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted, in which order.
 *
 * @param page counts from 0
 * @param size from 1 to {@value #MAX_SIZE}
 * @param sort names of columns with commas between, each with a minus before it for descending order, such as
 *     {@code -lossDate,number}; null for the list's own order
 */
public record Paging(int page, int size, @Nullable String sort) {

    public static final int DEFAULT_SIZE = 50;
    public static final int MAX_SIZE = 200;
    private static final int MAX_OFFSET = 1_000_000;

    /**
     * Checks the limits.
     *
     * @throws QueryRefused with {@link QueryRefusal.Code#INVALID_PAGE}
     */
    public Paging {
        if (page < 0 || size < 1 || size > MAX_SIZE || (long) page * size > MAX_OFFSET) {
            throw new QueryRefused(
                    QueryRefusal.Code.INVALID_PAGE,
                    "A page has from 1 to " + MAX_SIZE
                            + " items, pages count from 0, and no list is read further than item " + MAX_OFFSET + ".",
                    Map.of("page", Integer.toString(page), "size", Integer.toString(size)));
        }
    }

    /** The first page of the usual size in the list's own order. */
    public static Paging first() {
        return new Paging(0, DEFAULT_SIZE, null);
    }
}
