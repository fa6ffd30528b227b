package org.claimtrail.query.claims.recoveries;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code claim_recovery}. */
interface RecoveryRows extends Repository<RecoveryRow, RecoveryRow.Key>, JpaSpecificationExecutor<RecoveryRow> {}
