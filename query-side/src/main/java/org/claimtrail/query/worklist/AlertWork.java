package org.claimtrail.query.worklist;

import static org.claimtrail.query.worklist.WorkKind.ALERT_TO_ACKNOWLEDGE;

import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;

/** Alerts are to be acknowledged, by whom they concern. */
final class AlertWork {

    private AlertWork() {}

    static void take(AlertEvent event, Work work) {
        var alert = event.alertId().value();
        switch (event) {
            case AlertRaised e -> raised(e, work);
            case AlertAcknowledged e -> work.over(alert);
            case AlertResolved e -> work.over(alert);
        }
    }

    private static void raised(AlertRaised e, Work work) {
        var alert = e.alertId().value();
        var alarm = e.alarm();
        work.about(Matter.of(WorkArea.ALERT, alert)
                .titled(alarm.title())
                .on(alarm.claimId(), alarm.claimNumber())
                .with(Terms.NONE.assignee(alarm.person()).priority(priority(alarm.severity()))));
        work.appears(Item.of(ALERT_TO_ACKNOWLEDGE, alert, "Acknowledge:")
                .because(alarm.text())
                .forRole(alarm.role()));
    }

    private static WorkPriority priority(Severity severity) {
        return switch (severity) {
            case INFO -> WorkPriority.LOW;
            case WARNING -> WorkPriority.HIGH;
            case CRITICAL -> WorkPriority.URGENT;
        };
    }
}
