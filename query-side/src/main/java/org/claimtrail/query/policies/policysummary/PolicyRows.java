package org.claimtrail.query.policies.policysummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code policy_summary}. */
interface PolicyRows extends Repository<PolicyRow, UUID>, JpaSpecificationExecutor<PolicyRow> {}
