package org.claimtrail.query.alerts.alertsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of alerts. */
public record AlertPage(List<AlertSummary> items, int number, int size, long total) implements Page<AlertSummary> {

    public AlertPage {
        items = List.copyOf(items);
    }
}
