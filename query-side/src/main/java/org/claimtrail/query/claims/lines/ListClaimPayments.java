package org.claimtrail.query.claims.lines;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Claim payments of a tenant, answered by a {@link ClaimPaymentPage}.
 *
 * @param q text that must occur, in any case, in the claim number, policy number, cover, category, payee or explanation
 * @param paging may be sorted by any column; the last asked for first otherwise
 */
public record ListClaimPayments(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /** What payments must have in common; null asks for nothing. Amounts are in minor units of the line's currency. */
    public record Filter(
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable String policyNumber,
            @Nullable String cover,
            @Nullable CostType costType,
            @Nullable String category,
            @Nullable PaymentType type,
            @Nullable ClaimPaymentStatus status,
            @Nullable String payee,
            @Nullable String currency,
            @Nullable String payoutCurrency,
            @Nullable Long minimumAmount,
            @Nullable Long maximumAmount,
            @Nullable String requestedBy,
            @Nullable String decidedBy,
            @Nullable Instant requestedFrom,
            @Nullable Instant requestedTo,
            @Nullable Instant decidedFrom,
            @Nullable Instant decidedTo,
            @Nullable Instant postedFrom,
            @Nullable Instant postedTo,
            @Nullable Integer minimumResubmissions,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {}
}
