package org.claimtrail.query.supply.supplysummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads vendors. */
interface VendorRows extends Repository<VendorRow, UUID>, JpaSpecificationExecutor<VendorRow> {}
