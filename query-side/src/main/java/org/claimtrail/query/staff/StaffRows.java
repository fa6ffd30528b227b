package org.claimtrail.query.staff;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code staff_workload}. */
interface StaffRows extends Repository<StaffRow, UUID>, JpaSpecificationExecutor<StaffRow> {}
