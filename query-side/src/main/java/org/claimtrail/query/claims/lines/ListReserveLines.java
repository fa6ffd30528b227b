package org.claimtrail.query.claims.lines;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Reserve lines of a tenant, answered by a {@link ReserveLinePage}.
 *
 * @param q text that must occur, in any case, in the claim number, policy number, cover or category
 * @param paging may be sorted by any column; the last changed first otherwise
 */
public record ListReserveLines(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /**
     * What lines must have in common; null asks for nothing. Amounts are in minor units of each line's own currency.
     *
     * @param awaitingApproval whether a reserve waits on the line
     */
    public record Filter(
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable String policyNumber,
            @Nullable ExposureId exposureId,
            @Nullable String cover,
            @Nullable CostType costType,
            @Nullable String category,
            @Nullable String currency,
            @Nullable Boolean awaitingApproval,
            @Nullable Long minimumReserved,
            @Nullable Long minimumAsked,
            @Nullable Long minimumCommitted,
            @Nullable Long minimumPaid,
            @Nullable Long minimumOutstanding,
            @Nullable Long minimumRecovered,
            @Nullable Long minimumIncurred,
            @Nullable Long minimumNetIncurred,
            @Nullable Integer minimumPayments,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {}
}
