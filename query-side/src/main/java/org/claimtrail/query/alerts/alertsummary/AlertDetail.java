package org.claimtrail.query.alerts.alertsummary;

import org.jspecify.annotations.Nullable;

/**
 * Everything about an alert.
 *
 * @param text what it says
 * @param note what whoever acknowledged it made of it
 * @param resolution why there is no more need to look
 */
public record AlertDetail(
        AlertSummary alert,
        String text,
        @Nullable String note,
        @Nullable String resolution) {}
