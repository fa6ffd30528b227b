package org.claimtrail.query.shared;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * How a list can be ordered.
 *
 * @param sortable the names that callers may use, each with the property behind it
 * @param otherwise the list's own order
 * @param identifier the property that decides between equals, so that pages neither overlap nor leave anything out
 */
public record Listing(Map<String, String> sortable, SortOrder otherwise, String identifier) {

    public Listing {
        sortable = Map.copyOf(sortable);
    }

    /**
     * The wanted part of the list.
     *
     * @throws QueryRefused when it cannot be sorted like that
     */
    public Pageable page(Paging paging) {
        var wanted = SortOrder.of(paging, sortable);
        var orders = Stream.concat(
                (wanted.isEmpty() ? Stream.of(otherwise) : wanted.stream()).map(Listing::order),
                Stream.of(Sort.Order.asc(identifier)));
        return PageRequest.of(paging.page(), paging.size(), Sort.by(orders.toList()));
    }

    private static Sort.Order order(SortOrder order) {
        var sorted = order.descending() ? Sort.Order.desc(order.property()) : Sort.Order.asc(order.property());
        return sorted.nullsLast();
    }
}
