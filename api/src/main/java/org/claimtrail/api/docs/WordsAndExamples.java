package org.claimtrail.api.docs;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.claimtrail.api.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Completes the description: what each field means, which are always there, and an example of every body. */
final class WordsAndExamples implements OpenApiCustomizer {

    private final FieldList fields;
    private final Supplier<RequestMappingHandlerMapping> operations;

    WordsAndExamples(FieldList fields, Supplier<RequestMappingHandlerMapping> operations) {
        this.fields = fields;
        this.operations = operations;
    }

    @Override
    public void customise(OpenAPI api) {
        var components = api.getComponents();
        SharedHeaders.describe(components);
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        var records = new SchemaRecords(operations.get().getHandlerMethods().values());
        components.getSchemas().forEach((name, schema) -> describe(name, schema, records));
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        var paths = new Paths();
        new TreeMap<>(api.getPaths()).forEach(paths::addPathItem);
        api.setPaths(paths);
        var examples = new Examples(components.getSchemas());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> complete(operation, examples));
    }

    private void describe(String name, Schema<?> schema, SchemaRecords records) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((field, property) -> describe(name, field, property));
        records.alwaysPresent(name)
                .ifPresent(present -> schema.setRequired(present.stream()
                        .filter(schema.getProperties()::containsKey)
                        .toList()));
    }

    private void describe(String schema, String field, Schema<?> property) {
        fields.find(schema, field).ifPresent(words -> {
            if (property.getDescription() == null) {
                property.setDescription(words.description());
            }
            if (property.getExample() == null && !words.example().isEmpty() && property.get$ref() == null) {
                property.setExample(Examples.typed(property, words.example()));
            }
        });
    }

    private void complete(Operation operation, Examples examples) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.get$ref() == null)
                    .forEach(this::describe);
        }
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent().values(), examples);
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                response.setDescription("Done.");
                exemplify(response.getContent().values(), examples);
            }
        });
    }

    private void describe(Parameter parameter) {
        fields.find("Parameter", parameter.getName()).ifPresent(words -> {
            if (parameter.getDescription() == null) {
                parameter.setDescription(words.description());
            }
            if (parameter.getExample() == null && !words.example().isEmpty()) {
                parameter.setExample(Examples.typed(parameter.getSchema(), words.example()));
            }
        });
    }

    private static void exemplify(Collection<MediaType> bodies, Examples examples) {
        bodies.stream()
                .filter(body -> body.getExample() == null && body.getSchema() != null)
                .forEach(body -> body.setExample(examples.of(body.getSchema())));
    }

    static @Nullable String typeOf(@Nullable Schema<?> schema) {
        if (schema == null) {
            return null;
        }
        return schema.getType() != null
                ? schema.getType()
                : schema.getTypes() == null
                        ? null
                        : schema.getTypes().stream()
                                .filter(type -> !type.equals("null"))
                                .findFirst()
                                .orElse(null);
    }
}
