package org.claimtrail.query.limits.limitsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code limit_summary}. */
interface LimitRows extends Repository<LimitRow, UUID>, JpaSpecificationExecutor<LimitRow> {}
