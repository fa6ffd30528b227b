package org.claimtrail.query.clocks.clocksummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code clock_list}. */
interface ClockRows extends Repository<ClockRow, UUID>, JpaSpecificationExecutor<ClockRow> {}
