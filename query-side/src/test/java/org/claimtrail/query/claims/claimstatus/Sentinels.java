package org.claimtrail.query.claims.claimstatus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;

/** Makes an event of every type, each of its texts and amounts a mark by which it would be found again. */
final class Sentinels {

    static final String MARK = "INTERNAL-";
    static final long AMOUNT = 987_654_321L;

    private final ClaimId claim;

    Sentinels(ClaimId claim) {
        this.claim = claim;
    }

    /** Every type of event that a claim can have. */
    static Stream<Class<?>> types() {
        return leaves(ClaimEvent.class);
    }

    ClaimEvent event(Class<?> type) {
        return (ClaimEvent) record(type);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sentinels::leaves)
                : Stream.of(type);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var shapes = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(shapes);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("No " + type + " can be made", e);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (Map.class.isAssignableFrom(raw)) {
                return Map.of(MARK + name, value(last, name));
            }
            return Set.class.isAssignableFrom(raw) ? Set.of(value(last, name)) : List.of(value(last, name));
        }
        return simple((Class<?>) type, name);
    }

    private Object simple(Class<?> type, String name) {
        if (type == String.class) {
            return MARK + name;
        }
        if (type == ClaimId.class) {
            return claim;
        }
        if (type == Money.class) {
            return Money.of(AMOUNT, "KES");
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 1);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-03-01T08:00:00Z");
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : record(type);
    }
}
