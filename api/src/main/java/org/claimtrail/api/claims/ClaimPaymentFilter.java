package org.claimtrail.api.claims;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.query.claims.lines.ClaimPaymentStatus;
import org.claimtrail.query.claims.lines.ListClaimPayments;
import org.jspecify.annotations.Nullable;

/** What the claim payments of a list must have in common. */
record ClaimPaymentFilter(
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 64) @Nullable String policyNumber,
        @Size(max = 64) @Nullable String cover,
        @Nullable CostType costType,
        @Size(max = 40) @Nullable String category,
        @Nullable PaymentType type,
        @Nullable ClaimPaymentStatus status,
        @Size(max = 200) @Nullable String payee,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String payoutCurrency,

        @Min(0) @Nullable Long minimumAmount,
        @Min(0) @Nullable Long maximumAmount,
        @Size(max = 200) @Nullable String requestedBy,
        @Size(max = 200) @Nullable String decidedBy,
        @Nullable Instant requestedFrom,
        @Nullable Instant requestedTo,
        @Nullable Instant decidedFrom,
        @Nullable Instant decidedTo,
        @Nullable Instant postedFrom,
        @Nullable Instant postedTo,
        @Min(0) @Nullable Integer minimumResubmissions,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    ListClaimPayments.Filter filter() {
        return new ListClaimPayments.Filter(
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                policyNumber,
                cover,
                costType,
                category,
                type,
                status,
                payee,
                currency,
                payoutCurrency,
                minimumAmount,
                maximumAmount,
                requestedBy,
                decidedBy,
                requestedFrom,
                requestedTo,
                decidedFrom,
                decidedTo,
                postedFrom,
                postedTo,
                minimumResubmissions,
                changedFrom,
                changedTo);
    }
}
