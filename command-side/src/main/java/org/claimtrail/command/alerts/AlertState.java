package org.claimtrail.command.alerts;

import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;

/** Where an alert stands. */
enum AlertState {
    ABSENT,
    OPEN,
    ACKNOWLEDGED,
    RESOLVED;

    static AlertState evolve(AlertEvent event) {
        return switch (event) {
            case AlertRaised e -> OPEN;
            case AlertAcknowledged e -> ACKNOWLEDGED;
            case AlertResolved e -> RESOLVED;
        };
    }
}
