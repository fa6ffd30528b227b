package org.claimtrail.api.supply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.web.Particulars;
import org.jspecify.annotations.Nullable;

/** The body of a command that must be explained, and needs no more. */
record SupplyReason(
        @NotBlank @Size(max = 2000) String explanation,
        @Size(max = 500) @Nullable String reason,
        @Nullable Instant effectiveAt)
        implements Particulars {}
