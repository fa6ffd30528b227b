package org.claimtrail.query.catastrophes.catastrophesummary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.jspecify.annotations.Nullable;

/**
 * A catastrophe in a list.
 *
 * @param perils the causes of loss that belong to it; empty means all
 * @param to its last day; null while it goes on
 * @param version of the catastrophe's last event that is in here
 */
public record CatastropheSummary(
        CatastropheId id,
        String code,
        String name,
        List<String> perils,
        String area,
        LocalDate from,
        @Nullable LocalDate to,
        String declaredBy,
        Instant declaredAt,
        Instant changedAt,
        long version) {

    public CatastropheSummary {
        perils = List.copyOf(perils);
    }
}
