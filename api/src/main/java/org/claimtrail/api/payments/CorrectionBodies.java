package org.claimtrail.api.payments;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.web.Particulars;
import org.jspecify.annotations.Nullable;

/** What the provider does not say. */
final class CorrectionBodies {

    private CorrectionBodies() {}

    record ResolveAttempt(
            @Min(1) int attempt,
            @NotNull Boolean moved,
            @NotBlank @Size(max = 200) String evidence,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReversePayment(
            @NotBlank @Size(max = 100) String reference,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
