package org.claimtrail.api.parametric;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimtrail.query.parametric.programmesummary.ListProgrammes;
import org.claimtrail.query.parametric.programmesummary.ProgrammeStatus;
import org.jspecify.annotations.Nullable;

/** What the programmes of a list must have in common. */
record ProgrammeFilter(
        @Nullable ProgrammeStatus status,
        @Size(max = 100) @Nullable String index,
        @Size(max = 200) @Nullable String area,
        @Size(max = 100) @Nullable String season,
        @Size(max = 40) @Nullable String cover,
        @Nullable LocalDate seasonFrom,
        @Nullable LocalDate seasonTo) {

    ListProgrammes.Filter filter() {
        return new ListProgrammes.Filter(status, index, area, season, cover, seasonFrom, seasonTo);
    }
}
