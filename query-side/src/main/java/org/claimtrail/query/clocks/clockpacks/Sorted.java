package org.claimtrail.query.clocks.clockpacks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;

/** Searches, sorts and pages what is at hand as lists of rows are. */
final class Sorted {

    private Sorted() {}

    static boolean contains(@Nullable String text, String... values) {
        if (text == null || text.isBlank()) {
            return true;
        }
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values)
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }

    static <T> List<T> part(
            Collection<T> all, Paging paging, Map<String, Comparator<T>> orders, Function<T, String> identifier) {
        var names = orders.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        var order = SortOrder.of(paging, names).stream()
                .map(wanted -> one(wanted, orders))
                .reduce(Comparator::thenComparing)
                .map(first -> first.thenComparing(identifier))
                .orElseGet(() -> Comparator.comparing(identifier));
        return all.stream()
                .sorted(order)
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
    }

    private static <T> Comparator<T> one(SortOrder wanted, Map<String, Comparator<T>> orders) {
        var order = orders.get(wanted.property());
        if (order == null) {
            throw new IllegalStateException("What is allowed has an order: " + wanted.property());
        }
        return wanted.descending() ? order.reversed() : order;
    }
}
