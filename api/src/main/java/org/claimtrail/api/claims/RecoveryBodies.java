package org.claimtrail.api.claims;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands on recoveries hold. */
final class RecoveryBodies {

    private RecoveryBodies() {}

    record OpenRecovery(
            @Nullable UUID recoveryId,
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String debtor,
            @NotNull Money expected,
            @NotBlank @Size(max = 2000) String basis,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReestimateRecovery(
            @NotNull Money expected,
            @NotBlank @Size(max = 2000) String rationale,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordRecovery(
            @NotBlank @Size(max = 100) String receipt,
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReverseRecovery(
            @NotBlank @Size(max = 100) String receipt,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Ends a recovery, by completing or by waiving it. */
    record EndRecovery(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
