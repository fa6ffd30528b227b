package org.claimtrail.api.docs;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts examples of whole bodies together from the examples of their fields. */
final class Examples {

    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 12;

    private final Map<String, Schema> schemas;

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    @Nullable Object of(Schema<?> schema) {
        return of(schema, 0);
    }

    private @Nullable Object of(Schema<?> schema, int depth) {
        if (schema.getExample() != null) {
            return schema.getExample();
        }
        if (depth > DEEPEST) {
            return null;
        }
        var reference = schema.get$ref();
        if (reference != null) {
            var target = schemas.get(reference.substring(REFERENCE.length()));
            return target == null ? null : of(target, depth + 1);
        }
        if (schema.getItems() != null) {
            return List.of(Objects.requireNonNullElse(of(schema.getItems(), depth + 1), "text"));
        }
        if (schema.getProperties() != null) {
            var example = new LinkedHashMap<String, @Nullable Object>();
            schema.getProperties().forEach((name, property) -> example.put(name, of(property, depth + 1)));
            return example;
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return schema.getEnum().getFirst();
        }
        return "object".equals(WordsAndExamples.typeOf(schema)) ? Map.of() : null;
    }

    /** The example in the type that the schema asks for. */
    static Object typed(@Nullable Schema<?> schema, String example) {
        var type = Objects.requireNonNullElse(WordsAndExamples.typeOf(schema), "string");
        return switch (type) {
            case "integer" -> Long.valueOf(example);
            case "number" -> new BigDecimal(example);
            case "boolean" -> Boolean.valueOf(example);
            case "array" -> List.of(example.split(", "));
            default -> example;
        };
    }
}
