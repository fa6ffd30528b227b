package org.claimtrail.query.alerts.alertsummary;

/** What has become of an alert. */
public enum AlertStatus {
    /** Nobody has said that he has seen it. */
    OPEN,
    ACKNOWLEDGED,
    /** There is no more need to look. */
    RESOLVED
}
