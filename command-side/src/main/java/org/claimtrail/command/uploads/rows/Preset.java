package org.claimtrail.command.uploads.rows;

import java.util.Map;
import org.claimtrail.events.uploads.UploadEvent.Kind;

/**
 * A mapping for a file that is well known.
 *
 * @param name how a caller asks for it
 * @param mapping as a caller would give it
 */
public record Preset(String name, Kind kind, Map<String, String> mapping) {

    public Preset {
        mapping = Map.copyOf(mapping);
    }
}
