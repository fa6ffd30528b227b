package org.claimtrail.api.runtime;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one record of any message type, each part filled, or as much left out as may be. */
final class Specimens {

    private static final List<String> WORDS = List.of("Ünïcode “and” \\slashes/", "plain", "two\nlines");

    private final boolean sparse;
    private int count;

    Specimens(boolean sparse) {
        this.sparse = sparse;
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return ofRecord(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[count++ % plain.getEnumConstants().length];
        }
        return plain.isSealed() ? of(plain.getPermittedSubclasses()[0]) : ofSimple(plain);
    }

    private Object ofGeneric(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        var raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return sparse ? List.of() : List.of(of(arguments[0]), of(arguments[0]));
        }
        if (raw == Set.class) {
            return sparse ? Set.of() : Set.of(of(arguments[0]));
        }
        if (raw == Map.class) {
            return sparse ? Map.of() : Map.of(of(arguments[0]), of(arguments[1]));
        }
        if (raw == Optional.class) {
            return sparse ? Optional.empty() : Optional.of(of(arguments[0]));
        }
        return of(raw);
    }

    private Object ofSimple(Class<?> type) {
        count++;
        return switch (type.getName()) {
            case "java.lang.String", "java.lang.Object" -> WORDS.get(count % WORDS.size());
            case "int", "java.lang.Integer" -> 1 + count % 100;
            case "long", "java.lang.Long" -> 9_007_199_254_740_993L + count;
            case "boolean", "java.lang.Boolean" -> count % 2 == 0;
            case "java.math.BigDecimal" -> new BigDecimal("12345678901234567.89");
            case "java.time.LocalDate" -> LocalDate.of(2024, 2, 29);
            case "java.time.LocalTime" -> LocalTime.of(8, 30);
            case "java.time.Instant" -> Instant.parse("2026-03-04T05:06:07.123456789Z");
            case "java.time.Duration" -> Duration.ofSeconds(90, 5);
            case "java.util.UUID" -> new UUID(count, count);
            default -> throw new IllegalArgumentException("No specimen of " + type);
        };
    }

    private Object ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::ofComponent).toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No specimen of " + type, e);
        }
    }

    private @Nullable Object ofComponent(RecordComponent component) {
        if (sparse && mayBeAbsent(component.getAnnotatedType())) {
            return null;
        }
        return component.getName().equals("currency") ? "KES" : of(component.getGenericType());
    }

    private static boolean mayBeAbsent(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
