package org.claimtrail.query.claims.lines;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim payment in a list.
 *
 * @param amount what it takes out of its line
 * @param payout what the payee gets, in his currency
 * @param explanation why it was turned down, withdrawn, refused, failed or came back
 * @param resubmissions how often it has been asked for again, after it had come to nothing
 */
public record ClaimPaymentSummary(
        ClaimPaymentId id,
        ClaimId claimId,
        String claimNumber,
        @Nullable String policyNumber,
        String cover,
        CostType costType,
        String category,
        PaymentType type,
        ClaimPaymentStatus status,
        String payee,
        Money amount,
        Money payout,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String explanation,
        @Nullable Instant postedAt,
        int resubmissions,
        Instant changedAt,
        long version) {}
