package org.claimtrail.query.alerts.alertsummary;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** How many alerts there are, answered by {@link AlertFigures}. */
public record FindAlertFigures(String tenant) implements Query {

    @Override
    public String readModel() {
        return ReadModels.ALERT_SUMMARY;
    }
}
