package org.claimtrail.query.payments.paymentsummary;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Disbursements of a tenant, answered by a {@link PaymentPage}.
 *
 * @param q text that must occur, in any case, in the payment number, claim number, payee or a reference
 * @param paging may be sorted by {@code number}, {@code status}, {@code claimNumber}, {@code payee}, {@code amount},
 *     {@code createdAt}, {@code changedAt}; the newest first otherwise
 */
public record ListPayments(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /**
     * What disbursements must have in common; null asks for nothing.
     *
     * @param minimumAmount in minor units of each disbursement's own currency
     */
    public record Filter(
            @Nullable PaymentStatus status,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable String provider,
            @Nullable String currency,
            @Nullable Long minimumAmount,
            @Nullable Instant createdFrom,
            @Nullable Instant createdTo) {

        /** Every disbursement. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null);
        }
    }
}
