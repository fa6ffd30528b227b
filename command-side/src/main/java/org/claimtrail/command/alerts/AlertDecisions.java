package org.claimtrail.command.alerts;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.alerts.AlertCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides on an alert. */
final class AlertDecisions {

    private static final String SYSTEM = "system";

    private AlertDecisions() {}

    /** One that has been raised is not raised again: whoever wants another gives it another identifier. */
    static List<AlertEvent> raise(AlertState state, RaiseAlert c, Envelope by) {
        refuseUnlessSystem(by);
        return state == AlertState.ABSENT ? List.of(new AlertRaised(c.alertId(), c.alarm())) : List.of();
    }

    static List<AlertEvent> acknowledge(AlertState state, AcknowledgeAlert c) {
        return switch (state) {
            case ABSENT -> throw refused(AlertRefusal.ALERT_NOT_FOUND);
            case OPEN -> List.of(new AlertAcknowledged(c.alertId(), c.note()));
            case ACKNOWLEDGED -> throw refused(AlertRefusal.ALERT_ACKNOWLEDGED);
            case RESOLVED -> throw refused(AlertRefusal.ALERT_RESOLVED);
        };
    }

    static List<AlertEvent> resolve(AlertState state, ResolveAlert c, Envelope by) {
        refuseUnlessSystem(by);
        return switch (state) {
            case ABSENT -> throw refused(AlertRefusal.ALERT_NOT_FOUND);
            case OPEN, ACKNOWLEDGED -> List.of(new AlertResolved(c.alertId(), c.explanation()));
            case RESOLVED -> List.of();
        };
    }

    private static void refuseUnlessSystem(Envelope by) {
        unless(by.hasRole(SYSTEM), AlertRefusal.SYSTEM_ONLY, AlertRefusal.SYSTEM_ONLY.meaning());
    }

    private static Refused refused(AlertRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
