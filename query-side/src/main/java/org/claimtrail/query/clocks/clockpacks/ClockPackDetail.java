package org.claimtrail.query.clocks.clockpacks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.clocks.ClockPack;
import org.jspecify.annotations.Nullable;

/**
 * A pack of time limits at one version.
 *
 * @param versions all that there are, the first first
 */
public record ClockPackDetail(ClockPack pack, PackOrigin origin, List<PackVersion> versions) {

    public ClockPackDetail {
        versions = List.copyOf(versions);
    }

    /** Who laid a version down, and when; nobody for what comes with the product. */
    public record PackVersion(
            int version,
            LocalDate effectiveFrom,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt) {}
}
