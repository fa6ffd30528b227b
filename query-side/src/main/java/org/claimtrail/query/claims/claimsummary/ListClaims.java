package org.claimtrail.query.claims.claimsummary;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Claims of a tenant, answered by a {@link ClaimPage}.
 *
 * @param q text that must occur, in any case, in the number, reference, policy number, a name, the cause or description
 * @param paging may be sorted by {@code number}, {@code status}, {@code coverage}, {@code policyNumber},
 *     {@code insured}, {@code lossDate}, {@code notifiedAt}, {@code recordedAt}, {@code closedAt}, {@code cause},
 *     {@code handler}, {@code reserved}, {@code paid}, {@code outstanding}, {@code recovered}, {@code incurred},
 *     {@code recovery}, or a field of {@link FacetSummary}; newest notification first otherwise
 */
public record ListClaims(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /**
     * What claims must have in common; null asks for nothing.
     *
     * @param open true for notified and open claims, false for closed and voided ones
     * @param minimumOutstanding in minor units of each claim's own currency
     * @param awaitingApproval true for claims with a reserve or payment that waits for approval
     */
    public record Filter(
            @Nullable ClaimStatus status,
            @Nullable CoverageStatus coverage,
            @Nullable String policyNumber,
            @Nullable String handler,
            @Nullable String cause,
            @Nullable LocalDate lossFrom,
            @Nullable LocalDate lossTo,
            @Nullable Boolean open,
            @Nullable String currency,
            @Nullable Long minimumOutstanding,
            @Nullable Boolean awaitingApproval,
            @Nullable Boolean onRisk,
            @Nullable RecoveryFacet recovery,
            FacetFilter facets) {

        /** Every claim. */
        public static Filter none() {
            return new Filter(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, FacetFilter.none());
        }
    }
}
