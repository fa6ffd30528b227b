package org.claimtrail.query.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Builds the condition of a list from what its query asks for; what is null asks for nothing. */
public final class Filters<T> {

    private static final char ESCAPE = '\\';

    private Specification<T> condition;

    private Filters(Specification<T> condition) {
        this.condition = condition;
    }

    /** Nobody ever sees another tenant's rows. */
    public static <T> Filters<T> of(String tenant) {
        return new Filters<>((row, query, build) -> build.equal(row.get("tenant"), tenant));
    }

    public Filters<T> equal(String property, @Nullable Object value) {
        var wanted = value instanceof Enum<?> constant ? constant.name() : value;
        return wanted == null
                ? this
                : and((row, query, build) -> build.equal(row.get(property), checked(property, wanted)));
    }

    /** At least this, and not unknown. */
    public <C extends Comparable<? super C>> Filters<T> from(String property, @Nullable C least) {
        return least == null ? this : and((row, query, build) -> build.greaterThanOrEqualTo(row.get(property), least));
    }

    /** At most this, and not unknown. */
    public <C extends Comparable<? super C>> Filters<T> to(String property, @Nullable C most) {
        return most == null ? this : and((row, query, build) -> build.lessThanOrEqualTo(row.get(property), most));
    }

    /** One of the properties contains the text, in any case. */
    public Filters<T> containing(@Nullable String text, String... properties) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var pattern = "%" + escaped(checked("q", text).strip().toLowerCase(Locale.ROOT)) + "%";
        return and((row, query, build) -> build.or(Stream.of(properties)
                .map(property -> like(row, build, property, pattern))
                .toArray(Predicate[]::new)));
    }

    public Filters<T> and(Specification<T> further) {
        condition = condition.and(further);
        return this;
    }

    public Filters<T> in(String property, List<? extends Enum<?>> values) {
        return and((row, query, build) ->
                row.get(property).in(values.stream().map(Enum::name).toList()));
    }

    public Specification<T> condition() {
        return condition;
    }

    private static <T> Predicate like(Root<T> row, CriteriaBuilder build, String property, String pattern) {
        return build.like(build.lower(row.<String>get(property)), pattern, ESCAPE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The database cannot even look for NUL. */
    private static <V> V checked(String parameter, V value) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new QueryRefused(
                    QueryRefusal.Code.INVALID_FILTER,
                    "There is no text with a NUL character.",
                    Map.of("parameter", parameter));
        }
        return value;
    }
}
