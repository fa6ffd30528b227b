package org.claimtrail.api.catastrophes;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimtrail.query.catastrophes.catastrophesummary.ListCatastrophes;
import org.jspecify.annotations.Nullable;

/** What the catastrophes of a list must have in common. */
record CatastropheFilter(
        @Size(max = 40) @Nullable String code,
        @Size(max = 100) @Nullable String peril,
        @Nullable LocalDate on,
        @Nullable Boolean ongoing) {

    ListCatastrophes.Filter filter() {
        return new ListCatastrophes.Filter(code, peril, on, ongoing);
    }
}
