package org.claimtrail.api.payments;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.payments.paymentsummary.ListPayments;
import org.claimtrail.query.payments.paymentsummary.PaymentStatus;
import org.jspecify.annotations.Nullable;

/** What the disbursements of a list must have in common. */
record PaymentFilter(
        @Nullable PaymentStatus status,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 60) @Nullable String provider,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Min(0) @Nullable Long minimumAmount,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    ListPayments.Filter filter() {
        return new ListPayments.Filter(
                status,
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                provider,
                currency,
                minimumAmount,
                createdFrom,
                createdTo);
    }
}
