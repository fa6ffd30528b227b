package org.claimtrail.query.payments.paymentsummary;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A disbursement in a list.
 *
 * @param attempt the last attempt, from 1; 0 before the release
 * @param reference our reference at the provider
 * @param providerTransactionId the provider's own
 * @param explanation why it failed, was stopped or is unknown
 * @param version of the disbursement's last event that is in here
 */
public record PaymentSummary(
        DisbursementId id,
        String number,
        PaymentStatus status,
        ClaimId claimId,
        String claimNumber,
        ClaimPaymentId claimPaymentId,
        String payee,
        @Nullable String bank,
        @Nullable String account,
        Money amount,
        int attempt,
        @Nullable String provider,
        @Nullable String reference,
        @Nullable String providerTransactionId,
        @Nullable String explanation,
        String requestedBy,
        String approvedBy,
        @Nullable String releasedBy,
        Instant createdAt,
        @Nullable Instant postedAt,
        Instant changedAt,
        long version) {}
