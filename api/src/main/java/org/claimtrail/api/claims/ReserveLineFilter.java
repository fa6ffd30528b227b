package org.claimtrail.api.claims;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.query.claims.lines.ListReserveLines;
import org.jspecify.annotations.Nullable;

/** What the reserve lines of a list must have in common. */
record ReserveLineFilter(
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 64) @Nullable String policyNumber,
        @Nullable UUID exposureId,
        @Size(max = 64) @Nullable String cover,
        @Nullable CostType costType,
        @Size(max = 40) @Nullable String category,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Nullable Boolean awaitingApproval,
        @Min(0) @Nullable Long minimumReserved,
        @Min(0) @Nullable Long minimumAsked,
        @Min(0) @Nullable Long minimumCommitted,
        @Min(0) @Nullable Long minimumPaid,
        @Min(0) @Nullable Long minimumOutstanding,
        @Min(0) @Nullable Long minimumRecovered,
        @Min(0) @Nullable Long minimumIncurred,
        @Nullable Long minimumNetIncurred,
        @Min(0) @Nullable Integer minimumPayments,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    ListReserveLines.Filter filter() {
        return new ListReserveLines.Filter(
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                policyNumber,
                exposureId == null ? null : ExposureId.of(exposureId),
                cover,
                costType,
                category,
                currency,
                awaitingApproval,
                minimumReserved,
                minimumAsked,
                minimumCommitted,
                minimumPaid,
                minimumOutstanding,
                minimumRecovered,
                minimumIncurred,
                minimumNetIncurred,
                minimumPayments,
                changedFrom,
                changedTo);
    }
}
