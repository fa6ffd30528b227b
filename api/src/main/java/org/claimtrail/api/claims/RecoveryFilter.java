package org.claimtrail.api.claims;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.query.claims.recoveries.ListRecoveries;
import org.claimtrail.query.claims.recoveries.RecoveryStatus;
import org.jspecify.annotations.Nullable;

/** What the recoveries of a list must have in common. */
record RecoveryFilter(
        @Nullable Kind kind,
        @Nullable RecoveryStatus status,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 100) @Nullable String openedBy,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Min(0) @Nullable Long minimumRemaining,
        @Nullable Instant openedFrom,
        @Nullable Instant openedTo) {

    ListRecoveries.Filter filter() {
        return new ListRecoveries.Filter(
                kind, status, claimId, claimNumber, openedBy, currency, minimumRemaining, openedFrom, openedTo);
    }
}
