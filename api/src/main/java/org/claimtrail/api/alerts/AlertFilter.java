package org.claimtrail.api.alerts;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.alerts.alertsummary.AlertStatus;
import org.claimtrail.query.alerts.alertsummary.ListAlerts;
import org.jspecify.annotations.Nullable;

/** What the alerts of a list must have in common. */
record AlertFilter(
        @Nullable AlertStatus status,
        @Nullable Boolean unresolved,

        @Parameter(description = "Only alerts that are this bad.", example = "CRITICAL") @Nullable Severity severity,

        @Parameter(description = "Only alerts of this kind.", example = "CLOCK_BREACHED") @Size(max = 60) @Nullable String type,

        @Parameter(description = "Only alerts about this part of the business.", example = "clocks")
        @Size(max = 60) @Nullable String context,

        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,

        @Parameter(description = "Only alerts that concern this role.", example = "supervisor")
        @Size(max = 60) @Nullable String role,

        @Size(max = 200) @Nullable String person,
        @Size(max = 200) @Nullable String acknowledgedBy,
        @Nullable Instant raisedFrom,
        @Nullable Instant raisedTo) {

    ListAlerts.Filter filter() {
        return new ListAlerts.Filter(
                status,
                unresolved,
                severity,
                type,
                context,
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                role,
                person,
                acknowledgedBy,
                raisedFrom,
                raisedTo);
    }
}
