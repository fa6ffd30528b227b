package org.claimtrail.query.claims.claimsummary;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param reference the number that an earlier system gave it
 * @param insured the policy's holder, as soon as the policy is attached
 * @param notifiedAt when it was notified, in the business
 * @param recordedAt when we learned of it
 * @param reserved the sum of the reserves, paid amounts included
 * @param committed approved payments that have not moved yet
 * @param outstanding what is reserved and neither committed nor paid
 * @param recovered what has come back
 * @param incurred what is paid, committed and outstanding, less what has come back
 * @param onRisk whether a policy was on risk at the loss date; null while nobody has looked
 * @param facets what there is beside file and money
 * @param version of the claim's last event that is in here
 */
public record ClaimSummary(
        ClaimId id,
        String number,
        @Nullable String reference,
        ClaimStatus status,
        CoverageStatus coverage,
        @Nullable String policyNumber,
        @Nullable String insured,
        @Nullable String reporter,
        LossDate lossDate,
        Instant notifiedAt,
        Instant recordedAt,
        @Nullable Instant closedAt,
        @Nullable String cause,
        @Nullable String cover,
        @Nullable String description,
        @Nullable String handler,
        ClaimEvent.@Nullable Outcome outcome,
        Money reserved,
        Money committed,
        Money paid,
        Money outstanding,
        Money recovered,
        Money incurred,
        RecoveryFacet recovery,
        int reservesAwaitingApproval,
        int paymentsAwaitingApproval,
        int reopenCount,
        @Nullable Boolean onRisk,
        @Nullable String upload,
        FacetSummary facets,
        Instant changedAt,
        long version) {}
