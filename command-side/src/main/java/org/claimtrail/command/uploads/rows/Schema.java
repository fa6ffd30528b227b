package org.claimtrail.command.uploads.rows;

import java.util.List;
import java.util.Optional;
import org.claimtrail.events.uploads.UploadEvent.Kind;

/**
 * The fields that a kind of file has.
 *
 * @param alternatives groups of fields of which each row needs at least one
 */
public record Schema(Kind kind, List<Field> fields, List<List<String>> alternatives) {

    public Schema {
        fields = List.copyOf(fields);
        alternatives = List.copyOf(alternatives);
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
