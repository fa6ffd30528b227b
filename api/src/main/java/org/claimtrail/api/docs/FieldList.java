package org.claimtrail.api.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the fields and parameters of the API mean, each once: a line is {@code name | example | description}, where the
 * name may begin with the schema's, such as {@code Reserve.total}.
 */
final class FieldList {

    private static final String RESOURCE = "/openapi/fields.txt";
    private static final int PARTS = 3;

    private final Map<String, Field> fields = read();

    /**
     * A field.
     *
     * @param example as text; empty when it has parts of its own
     */
    record Field(String example, String description) {}

    /** What a schema's field means. */
    Optional<Field> find(String schema, String name) {
        return Optional.ofNullable(fields.get(schema + "." + name)).or(() -> Optional.ofNullable(fields.get(name)));
    }

    private static Map<String, Field> read() {
        var fields = new HashMap<String, Field>();
        var stream = Objects.requireNonNull(FieldList.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(fields, line));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + RESOURCE, e);
        }
        return fields;
    }

    private static void add(Map<String, Field> fields, String line) {
        var parts = line.split("\\|", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalStateException(RESOURCE + " has a line without three parts: " + line);
        }
        var old = fields.put(parts[0].strip(), new Field(parts[1].strip(), parts[2].strip()));
        if (old != null) {
            throw new IllegalStateException(RESOURCE + " has two lines for " + parts[0].strip());
        }
    }
}
