package org.claimtrail.query.alerts.alertsummary;

import java.util.List;
import org.claimtrail.events.alerts.AlertEvent.Severity;

/**
 * How many alerts wait.
 *
 * @param open nobody has acknowledged them
 * @param acknowledged somebody has, and there is still need to look
 */
public record AlertFigures(long open, long acknowledged, List<BySeverity> bySeverity, List<ByType> byType) {

    public AlertFigures {
        bySeverity = List.copyOf(bySeverity);
        byType = List.copyOf(byType);
    }

    /** Those of one severity, the worst first. */
    public record BySeverity(Severity severity, long open, long acknowledged) {}

    /** Those of one type. */
    public record ByType(String type, long open, long acknowledged) {}
}
