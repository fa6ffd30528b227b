package org.claimtrail.command.uploads.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.command.shared.Refused;

/** Finds the mapping of a file: the caller's, or else one that fits the header. */
public final class MappingResolver {

    private static final String PRESET = "preset";

    private final Presets presets;

    public MappingResolver(Presets presets) {
        this.presets = presets;
    }

    /**
     * The complete mapping under which a file will be read.
     *
     * @param given field to column, {@code =constant} or a setting; {@code preset} names a preset to begin with;
     * where it
     *     names no field, our own template or a preset is recognised by the header, and the settings are added to it
     * @param otherwise what holds where neither the caller nor a preset says anything
     * @throws Refused with a {@link MappingRefusal}
     */
    public Map<String, String> resolve(
            Schema schema, List<String> header, Map<String, String> given, Map<String, String> otherwise) {
        var says = given.containsKey(PRESET)
                || given.keySet().stream().anyMatch(key -> schema.field(key).isPresent());
        var complete = new LinkedHashMap<>(says ? withPreset(schema, given) : recognised(schema, header, otherwise));
        if (!says) {
            complete.putAll(given);
        }
        addTo(complete, header, otherwise);
        return Mapping.bind(schema, header, complete).asGiven();
    }

    private Map<String, String> withPreset(Schema schema, Map<String, String> given) {
        var name = given.get(PRESET);
        if (name == null) {
            return given;
        }
        var preset = presets.named(schema.kind(), name)
                .orElseThrow(() -> new Refused(
                        MappingRefusal.MAPPING_PRESET_UNKNOWN,
                        "There is no preset \"" + name + "\"; there are "
                                + presets.of(schema.kind()).stream()
                                        .map(Preset::name)
                                        .toList() + "."));
        var complete = new LinkedHashMap<>(preset.mapping());
        complete.putAll(given);
        complete.remove(PRESET);
        return complete;
    }

    private Map<String, String> recognised(Schema schema, List<String> header, Map<String, String> otherwise) {
        return template(schema, header, otherwise)
                .or(() -> presets.of(schema.kind()).stream()
                        .map(Preset::mapping)
                        .filter(mapping -> fits(schema, mapping, header))
                        .findFirst())
                .orElseThrow(() -> new Refused(
                        MappingRefusal.MAPPING_NEEDED,
                        "The columns are " + header + "; a mapping gives a column for "
                                + String.join(", ", schema.names()) + "."));
    }

    /** Our own template, whose columns bear the names of the fields. */
    private static Optional<Map<String, String>> template(
            Schema schema, List<String> header, Map<String, String> otherwise) {
        var mapping = new LinkedHashMap<String, String>();
        for (var field : schema.names()) {
            header.stream()
                    .filter(column -> bare(column).equals(bare(field)))
                    .findFirst()
                    .ifPresent(column -> mapping.put(field, column));
        }
        addTo(mapping, header, otherwise);
        return Mapping.lacks(schema, mapping).isEmpty() ? Optional.of(mapping) : Optional.empty();
    }

    /** A column of that name is not passed over: whoever has one is to say what it means. */
    private static void addTo(Map<String, String> mapping, List<String> header, Map<String, String> otherwise) {
        otherwise.forEach((field, value) -> {
            if (header.stream().noneMatch(column -> bare(column).equals(bare(field)))) {
                mapping.putIfAbsent(field, value);
            }
        });
    }

    private static boolean fits(Schema schema, Map<String, String> mapping, List<String> header) {
        var columns = header.stream().map(MappingResolver::bare).collect(Collectors.toSet());
        return mapping.entrySet().stream()
                .filter(entry -> schema.field(entry.getKey()).isPresent())
                .filter(entry ->
                        !entry.getValue().startsWith("=") && !entry.getValue().equals(Mapping.ROW))
                .allMatch(entry -> columns.contains(bare(entry.getValue())));
    }

    /** A name without what people vary: case, spaces, underscores and hyphens. */
    static String bare(String name) {
        var letters = new ArrayList<Character>(name.length());
        for (var c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != ' ' && c != '_' && c != '-') {
                letters.add(c);
            }
        }
        return letters.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
