package org.claimtrail.query.claims.claimsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code claim_summary}. */
interface ClaimRows extends Repository<ClaimRow, UUID>, JpaSpecificationExecutor<ClaimRow> {}
