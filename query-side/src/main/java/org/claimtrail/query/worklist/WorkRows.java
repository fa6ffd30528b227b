package org.claimtrail.query.worklist;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code work_list}. */
interface WorkRows extends Repository<WorkRow, UUID>, JpaSpecificationExecutor<WorkRow> {}
