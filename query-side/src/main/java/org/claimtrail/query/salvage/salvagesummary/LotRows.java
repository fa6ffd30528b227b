package org.claimtrail.query.salvage.salvagesummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code salvage_lot}. */
interface LotRows extends Repository<LotRow, UUID>, JpaSpecificationExecutor<LotRow> {}
