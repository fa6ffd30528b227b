package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;

/** What happened to an alert, without who did it. */
final class AlertWords {

    private AlertWords() {}

    static String of(AlertEvent event) {
        return switch (event) {
            case AlertRaised e ->
                "raised the alert \"" + e.alarm().title() + "\" ("
                        + words(e.alarm().severity()) + ")";
            case AlertAcknowledged e -> "acknowledged the alert" + (e.note() == null ? "" : ": " + e.note());
            case AlertResolved e -> "resolved the alert: " + e.explanation();
        };
    }
}
