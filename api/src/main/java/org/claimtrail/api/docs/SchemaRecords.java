package org.claimtrail.api.docs;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** The records behind the schemas: what may be absent is known from their types, not said a second time. */
final class SchemaRecords {

    private final Map<String, Class<?>> byName = new HashMap<>();

    SchemaRecords(Collection<HandlerMethod> operations) {
        operations.stream()
                .filter(operation -> operation.getBeanType().getName().startsWith("org.claimtrail."))
                .forEach(operation -> {
                    visit(operation.getMethod().getGenericReturnType());
                    Arrays.stream(operation.getMethod().getGenericParameterTypes())
                            .forEach(this::visit);
                });
    }

    /** The components that are always there; empty when no record of ours is behind the schema. */
    Optional<List<String>> alwaysPresent(String schema) {
        return Optional.ofNullable(byName.get(schema))
                .map(type -> components(type)
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
    }

    private void visit(Type type) {
        switch (type) {
            case Class<?> plain -> visit(plain);
            case ParameterizedType generic -> {
                visit(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
            }
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).forEach(this::visit);
            default -> {
                // A type variable stands for what was seen as an argument.
            }
        }
    }

    private void visit(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith("org.claimtrail.")) {
            return;
        }
        var old = byName.put(nameOf(type), type);
        if (old == null) {
            components(type).map(RecordComponent::getGenericType).forEach(this::visit);
        } else if (old != type) {
            throw new IllegalStateException(old + " and " + type + " would share one schema");
        }
    }

    private static String nameOf(Class<?> type) {
        var named = type.getAnnotation(Schema.class);
        return named == null || named.name().isEmpty() ? type.getSimpleName() : named.name();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }
}
