package org.claimtrail.query.alerts.alertsummary;

import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One alert, answered by an optional {@link AlertDetail}. */
public record FindAlert(String tenant, AlertId alertId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.ALERT_SUMMARY;
    }
}
