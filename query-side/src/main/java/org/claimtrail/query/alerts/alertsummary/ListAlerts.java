package org.claimtrail.query.alerts.alertsummary;

import java.time.Instant;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Alerts of a tenant, answered by an {@link AlertPage}.
 *
 * @param q text that must occur, in any case, in the title, text, type, claim number, role, person or note
 * @param paging may be sorted by every column of {@link AlertSummary}; the newest first otherwise
 */
public record ListAlerts(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.ALERT_SUMMARY;
    }

    /**
     * What alerts must have in common; null asks for nothing.
     *
     * @param unresolved true for open and acknowledged ones, false for resolved ones
     * @param context of what they are about, such as {@code clocks}
     */
    public record Filter(
            @Nullable AlertStatus status,
            @Nullable Boolean unresolved,
            @Nullable Severity severity,
            @Nullable String type,
            @Nullable String context,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable String role,
            @Nullable String person,
            @Nullable String acknowledgedBy,
            @Nullable Instant raisedFrom,
            @Nullable Instant raisedTo) {

        /** Every alert. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
