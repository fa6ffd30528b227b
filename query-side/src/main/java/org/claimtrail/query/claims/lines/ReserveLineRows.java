package org.claimtrail.query.claims.lines;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code reserve_line}. */
interface ReserveLineRows extends Repository<ReserveLineRow, UUID>, JpaSpecificationExecutor<ReserveLineRow> {}
