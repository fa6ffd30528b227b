package org.claimtrail.api.claims;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.claims.claimsummary.FacetFilter;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;
import org.claimtrail.query.claims.claimsummary.RecoveryFacet;
import org.jspecify.annotations.Nullable;

/** What the claims of a list must have in common. */
record ClaimFilter(
        @Nullable ClaimStatus status,
        @Nullable CoverageStatus coverage,
        @Size(max = 60) @Nullable String policyNumber,
        @Size(max = 100) @Nullable String handler,
        @Size(max = 100) @Nullable String cause,
        @Nullable LocalDate lossFrom,
        @Nullable LocalDate lossTo,
        @Nullable Boolean open,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Min(0) @Nullable Long minimumOutstanding,
        @Nullable Boolean awaitingApproval,
        @Nullable Boolean onRisk,
        @Nullable RecoveryFacet recovery,
        @Nullable InvestigationStatus investigation,
        @Nullable Boolean denialProposed,
        @Nullable Boolean duplicateSuspected,
        @Nullable LitigationStatus litigation,
        @Nullable AppealStatus appeal,
        @Size(max = 40) @Nullable String catastropheCode,
        @Nullable Boolean informationWanted,
        @Nullable LocalDate informationDueTo,
        @Nullable Boolean proven) {

    ListClaims.Filter filter() {
        return new ListClaims.Filter(
                status,
                coverage,
                policyNumber,
                handler,
                cause,
                lossFrom,
                lossTo,
                open,
                currency,
                minimumOutstanding,
                awaitingApproval,
                onRisk,
                recovery,
                facets());
    }

    private FacetFilter facets() {
        return new FacetFilter(
                investigation,
                denialProposed,
                duplicateSuspected,
                litigation,
                appeal,
                catastropheCode,
                informationWanted,
                informationDueTo,
                proven);
    }
}
