package org.claimtrail.api.alerts;

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
        @Nullable Severity severity,
        @Size(max = 60) @Nullable String type,
        @Size(max = 60) @Nullable String context,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
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
