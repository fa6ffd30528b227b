package org.claimtrail.query.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One column of an order.
 *
 * @param property what the list calls it inside
 */
public record SortOrder(String property, boolean descending) {

    /**
     * Reads the wanted order.
     *
     * @param allowed the names that callers may use, each with the property behind it
     * @throws QueryRefused with {@link QueryRefusal.Code#UNKNOWN_SORT}, naming what is allowed
     */
    public static List<SortOrder> of(Paging paging, Map<String, String> allowed) {
        var orders = new ArrayList<SortOrder>();
        var sort = paging.sort();
        if (sort != null && !sort.isBlank()) {
            for (var part : sort.split(",", -1)) {
                orders.add(one(part.strip(), allowed));
            }
        }
        return orders;
    }

    private static SortOrder one(String part, Map<String, String> allowed) {
        var descending = part.startsWith("-");
        var name = descending ? part.substring(1) : part;
        var property = allowed.get(name);
        if (property == null) {
            var names = allowed.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new QueryRefused(
                    QueryRefusal.Code.UNKNOWN_SORT,
                    "This list can be sorted by: " + names + ".",
                    Map.of("sort", name, "allowed", names));
        }
        return new SortOrder(property, descending);
    }
}
