package org.claimtrail.query.alerts.alertsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.alerts.AlertEvent.AlertSubject;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.claims.ClaimId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code alert_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "alert_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class AlertRow {

    @Id
    private UUID alertId;

    private String tenant;
    private String type;
    private String severity;
    private int gravity;
    private String status;
    private String context;
    private String subject;
    private @Nullable UUID claimId;
    private @Nullable String claimNumber;
    private String title;
    private String text;
    private @Nullable String role;
    private @Nullable String person;
    private Instant raisedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String note;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolution;
    private Instant changedAt;
    private long version;

    AlertSummary summary() {
        return new AlertSummary(
                new AlertId(alertId),
                type,
                Severity.valueOf(severity),
                AlertStatus.valueOf(status),
                title,
                claimId == null ? null : new ClaimId(claimId),
                claimNumber,
                new AlertSubject(context, subject),
                role,
                person,
                raisedAt,
                acknowledgedBy,
                acknowledgedAt,
                resolvedAt,
                changedAt,
                version);
    }

    AlertDetail detail() {
        return new AlertDetail(summary(), text, note, resolution);
    }
}
