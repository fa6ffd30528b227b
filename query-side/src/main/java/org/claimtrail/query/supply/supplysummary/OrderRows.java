package org.claimtrail.query.supply.supplysummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads orders. */
interface OrderRows extends Repository<OrderRow, UUID>, JpaSpecificationExecutor<OrderRow> {}
