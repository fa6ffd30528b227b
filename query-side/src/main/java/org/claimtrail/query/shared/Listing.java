package org.claimtrail.query.shared;

import java.util.HashMap;
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

    /** A list with an order of its own. */
    public static Listing by(SortOrder otherwise, String identifier) {
        return new Listing(Map.of(), otherwise, identifier);
    }

    /** The same list, which callers may also sort by these properties under their own names. */
    public Listing and(String... names) {
        var listing = this;
        for (var name : names) {
            listing = listing.named(name, name);
        }
        return listing;
    }

    /** The same list, which callers may also sort by a property under another name. */
    public Listing named(String name, String property) {
        var more = new HashMap<>(sortable);
        more.put(name, property);
        return new Listing(more, otherwise, identifier);
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
