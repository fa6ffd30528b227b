package org.claimtrail.query.alerts.alertsummary;

import java.time.Instant;
import org.claimtrail.events.alerts.AlertEvent.AlertSubject;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/** An alert in a list. */
public record AlertSummary(
        AlertId id,
        String type,
        Severity severity,
        AlertStatus status,
        String title,
        @Nullable ClaimId claimId,
        @Nullable String claimNumber,
        AlertSubject subject,
        @Nullable String role,
        @Nullable String person,
        Instant raisedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant resolvedAt,
        Instant changedAt,
        long version) {}
