package org.claimtrail.command.uploads.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.table.Characters;
import org.jspecify.annotations.Nullable;

/** Which column, or which constant, gives which field of a file; bound to the file's header. */
public final class Mapping {

    private static final String SHEET = "sheet";
    private static final Set<String> WORDS = Set.of("status.", "step.");
    /** The source that gives the row's number. */
    static final String ROW = "#row";

    private static final int LONGEST_TEXT = 500;

    /** Where a field's value comes from. */
    sealed interface Source {}

    /** A column, counted from 0. */
    record Column(int index, String name) implements Source {}

    /** The number of the row itself, for files whose rows have nothing else to be called by. */
    record RowNumber() implements Source {}

    /** The same for every row. */
    record Constant(String text) implements Source {}

    private final Map<String, String> given;
    private final Map<String, Source> sources;
    private final List<Column> unmapped;
    private final ValueFormats formats;
    private final Schema schema;
    private final List<String> header;

    private Mapping(Schema schema, Map<String, String> given, Map<String, Source> sources, List<String> header) {
        this.schema = schema;
        this.given = given;
        this.sources = sources;
        this.unmapped = unmapped(header, sources);
        this.formats = ValueFormats.of(given);
        this.header = List.copyOf(header);
    }

    /** Binds a complete mapping to a header; refuses what does not fit. */
    public static Mapping bind(Schema schema, List<String> header, Map<String, String> given) {
        var sources = new LinkedHashMap<String, Source>();
        given.forEach((field, source) -> {
            checkText(field);
            checkText(source);
            if (schema.field(field).isPresent()) {
                sources.put(field, source(source, header));
            } else {
                Refused.unless(
                        isSetting(field),
                        MappingRefusal.MAPPING_FIELD_UNKNOWN,
                        "There is no field \"" + field + "\"; there are " + String.join(", ", schema.names()) + ".");
            }
        });
        var lacks = lacks(schema, given);
        Refused.unless(
                lacks.isEmpty(),
                MappingRefusal.MAPPING_FIELD_MISSING,
                "The mapping lacks " + String.join(", ", lacks) + "; a constant is given like \"=USD\".");
        return new Mapping(schema, new LinkedHashMap<>(given), sources, header);
    }

    /** The sheet that a caller asks for. */
    public static @Nullable String sheetOf(Map<String, String> given) {
        var sheet = given.get(SHEET);
        return sheet == null ? null : constant(sheet);
    }

    /** As a caller gives it. */
    public Map<String, String> asGiven() {
        return given;
    }

    Schema schema() {
        return schema;
    }

    ValueFormats formats() {
        return formats;
    }

    /** The number of columns of the header. */
    int width() {
        return header.size();
    }

    /** The name of a column, if it has one. */
    @Nullable String nameOf(int column) {
        return column < header.size() ? header.get(column) : null;
    }

    List<Column> unmapped() {
        return unmapped;
    }

    @Nullable Source source(String field) {
        return sources.get(field);
    }

    /** What the caller says that a word of a column means: the status, or the step. */
    Optional<String> meaningOf(String field, String word) {
        return Optional.ofNullable(given.get(field + "." + word)).map(Mapping::constant);
    }

    /** What a mapping must still give before any row can be read. */
    static List<String> lacks(Schema schema, Map<String, String> mapping) {
        var lacks = new ArrayList<String>();
        schema.fields().stream()
                .filter(field -> field.required() && !mapping.containsKey(field.name()))
                .forEach(field -> lacks.add(field.name()));
        schema.alternatives().stream()
                .filter(group -> group.stream().noneMatch(mapping::containsKey))
                .forEach(group -> lacks.add(String.join(" or ", group)));
        return lacks;
    }

    static String constant(String source) {
        return source.startsWith("=") ? source.substring(1).strip() : source.strip();
    }

    /** A mapping is kept with the upload, and its constants go into every row. */
    private static void checkText(String text) {
        Refused.unless(
                text.length() <= LONGEST_TEXT && Characters.areStorable(text),
                MappingRefusal.MAPPING_SETTING_INVALID,
                "The mapping holds a text that is too long or has a control character in it.");
    }

    private static boolean isSetting(String key) {
        return key.equals(SHEET) || WORDS.stream().anyMatch(key::startsWith) || ValueFormats.SETTINGS.contains(key);
    }

    private static Source source(String given, List<String> header) {
        if (given.startsWith("=")) {
            return new Constant(given.substring(1).strip());
        }
        return given.equals(ROW) && !header.contains(ROW) ? new RowNumber() : column(given, header);
    }

    private static Column column(String name, List<String> header) {
        var wanted = MappingResolver.bare(name);
        var exact = header.indexOf(name.strip());
        var found = exact >= 0 ? exact : indexOf(wanted, header, 0);
        Refused.unless(
                found >= 0 && !wanted.isEmpty(),
                MappingRefusal.MAPPING_COLUMN_UNKNOWN,
                "There is no column \"" + name + "\"; there are " + header + ".");
        Refused.unless(
                header.lastIndexOf(header.get(found)) == found,
                MappingRefusal.MAPPING_COLUMN_AMBIGUOUS,
                "There are two columns \"" + name + "\".");
        return new Column(found, header.get(found));
    }

    private static int indexOf(String wanted, List<String> header, int from) {
        for (var i = from; i < header.size(); i++) {
            if (MappingResolver.bare(header.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The columns that become attributes; a second column of the same name, or one without, is told by its number. */
    private static List<Column> unmapped(List<String> header, Map<String, Source> sources) {
        var used = new boolean[header.size()];
        sources.values().forEach(source -> {
            if (source instanceof Column column) {
                used[column.index()] = true;
            }
        });
        var left = new ArrayList<Column>();
        for (var i = 0; i < used.length; i++) {
            var name = header.get(i);
            if (!used[i]) {
                var plain = !name.isEmpty() && header.indexOf(name) == i;
                left.add(new Column(i, plain ? name : (name + " column " + (i + 1)).strip()));
            }
        }
        return List.copyOf(left);
    }
}
