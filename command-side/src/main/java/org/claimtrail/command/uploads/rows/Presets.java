package org.claimtrail.command.uploads.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The presets that come with the product, as data. */
public record Presets(List<Preset> all) {

    private static final String RESOURCE = "/org/claimtrail/command/uploads/presets.json";

    public Presets {
        all = List.copyOf(all);
    }

    public static Presets shipped() {
        try (var in = Presets.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The presets are missing: " + RESOURCE);
            }
            return new Presets(JsonMapper.shared().readValue(in, new TypeReference<List<Preset>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Preset> of(Kind kind) {
        return all.stream().filter(preset -> preset.kind() == kind).toList();
    }

    public Optional<Preset> named(Kind kind, String name) {
        return of(kind).stream().filter(preset -> preset.name().equals(name)).findFirst();
    }
}
