package org.claimtrail.api.catastrophes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands to catastrophes hold; the words and examples stand in the API's field list. */
final class CatastropheBodies {

    private CatastropheBodies() {}

    /** What a catastrophe is, where and when. */
    record NewExtent(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*", message = "must be one line") String>
                    perils,

            @NotBlank @Size(max = 500) String area,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        Extent extent() {
            return new Extent(name, perils, area, from, to);
        }
    }

    record DeclareCatastrophe(
            @NotNull @Pattern(
                    regexp = "[A-Z0-9][A-Z0-9-]{1,39}",
                    message = "must be capitals, digits and hyphens, such as FLOOD-2026-04")
            String catastropheCode,

            @NotNull @Valid NewExtent extent,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AmendCatastrophe(
            @NotNull @Valid NewExtent extent,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record EndCatastrophe(
            @NotNull LocalDate on,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}
}
