package org.claimtrail.query.clocks.clockpacks;

import org.claimtrail.events.clocks.ClockPack;
import tools.jackson.databind.json.JsonMapper;

/** A pack as it is kept in its row. */
final class StoredPack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredPack() {}

    static String text(ClockPack pack) {
        return JSON.writeValueAsString(pack);
    }

    static ClockPack pack(String text) {
        return JSON.readValue(text, ClockPack.class);
    }
}
