package org.claimtrail.api.sharedlimits;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.query.limits.limitsummary.ListLimits;
import org.jspecify.annotations.Nullable;

/** What the shared limits of a list must have in common. */
record SharedLimitFilter(
        @Nullable UUID policyId,
        @Size(max = 64) @Nullable String policyNumber,
        @Size(max = 64) @Nullable String cover,
        @Nullable LimitType type,

        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as KES") @Nullable String currency,

        @Nullable LocalDate onRiskOn,
        @Min(0) @Nullable Long minimumAmount,
        @Min(0) @Nullable Long minimumHeld,
        @Min(0) @Nullable Long minimumConfirmed,
        @Min(0) @Nullable Long maximumRemaining,
        @Min(0) @Nullable Integer minimumHolds,
        @Min(0) @Nullable Integer minimumRefusals,
        @Nullable Instant heldBefore,
        @Nullable Boolean nearlyExhausted,
        @Nullable Instant changedFrom,
        @Nullable Instant changedTo) {

    ListLimits.Filter filter() {
        return new ListLimits.Filter(
                policyId == null ? null : PolicyId.of(policyId),
                policyNumber,
                cover,
                type,
                currency,
                onRiskOn,
                minimumAmount,
                minimumHeld,
                minimumConfirmed,
                maximumRemaining,
                minimumHolds,
                minimumRefusals,
                heldBefore,
                nearlyExhausted,
                changedFrom,
                changedTo);
    }
}
