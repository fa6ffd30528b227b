package org.claimtrail.query.alerts.alertsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code alert_summary}. */
interface AlertRows extends Repository<AlertRow, UUID>, JpaSpecificationExecutor<AlertRow> {}
