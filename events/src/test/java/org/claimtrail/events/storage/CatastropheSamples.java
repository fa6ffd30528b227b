package org.claimtrail.events.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.events.catastrophes.CatastropheId;

/** One of each catastrophe event, every field set. */
final class CatastropheSamples {

    private static final CatastropheId FLOOD = CatastropheId.of("2d3e4f5a-6b7c-8d8e-9f0a-1b2c3d4e5f6a");
    private static final Extent EXTENT = new Extent(
            "Long rains of 2026",
            List.of("flood", "landslide"),
            "Nairobi and Machakos counties",
            LocalDate.of(2026, 4, 18),
            LocalDate.of(2026, 5, 9));

    private CatastropheSamples() {}

    static Stream<CatastropheEvent> all() {
        return Stream.of(
                new CatastropheDeclared(FLOOD, "FLOOD-2026-04", EXTENT),
                new CatastropheAmended(FLOOD, EXTENT, "The Athi burst its banks a second time."),
                new CatastropheEnded(FLOOD, LocalDate.of(2026, 5, 9)));
    }
}
