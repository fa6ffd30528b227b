package org.claimtrail.events.alerts;

import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to an alert. */
public sealed interface AlertEvent extends DomainEvent {

    AlertId alertId();

    /** Somebody must look at something. */
    record AlertRaised(AlertId alertId, Alarm alarm) implements AlertEvent {}

    /** Somebody has seen it. */
    record AlertAcknowledged(AlertId alertId, @Nullable String note) implements AlertEvent {}

    /** There is no more need to look. */
    record AlertResolved(AlertId alertId, String explanation) implements AlertEvent {}

    /**
     * What somebody must look at.
     *
     * @param type such as {@code CLOCK_BREACHED}
     * @param subject what it is about
     * @param claimId the claim that it concerns, if it is one
     * @param title in a few words
     * @param text in a sentence or two
     * @param role the role that it concerns, if not one person
     * @param person whom it concerns, by his name in the system
     */
    record Alarm(
            String type,
            Severity severity,
            AlertSubject subject,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            String title,
            String text,
            @Nullable String role,
            @Nullable String person) {}

    /**
     * What an alert is about.
     *
     * @param context as in the stored names of its events, such as {@code clocks}
     */
    record AlertSubject(String context, String id) {}

    /** How bad it is. */
    enum Severity {
        INFO,
        WARNING,
        CRITICAL
    }
}
