package org.claimtrail.api.salvage;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.query.salvage.salvagesummary.ListLots;
import org.claimtrail.query.salvage.salvagesummary.LotStatus;
import org.jspecify.annotations.Nullable;

/** What the lots of a list must have in common. */
record LotFilter(
        @Nullable LotStatus status,
        @Nullable Category category,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 200) @Nullable String location,
        @Size(max = 100) @Nullable String takenInBy,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Nullable Instant takenInFrom,
        @Nullable Instant takenInTo) {

    ListLots.Filter filter() {
        return new ListLots.Filter(
                status, category, claimId, claimNumber, location, takenInBy, currency, takenInFrom, takenInTo);
    }
}
