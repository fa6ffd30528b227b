package org.claimtrail.api.payments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.web.Particulars;
import org.jspecify.annotations.Nullable;

/** Why a payment is stopped. */
record StopPayment(
        @NotBlank @Size(max = 2000) String explanation,
        @Size(max = 500) @Nullable String reason,
        @Nullable Instant effectiveAt)
        implements Particulars {}
