package org.claimtrail.query.claims.lines;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code line_payment}. */
interface LinePaymentRows extends Repository<LinePaymentRow, UUID>, JpaSpecificationExecutor<LinePaymentRow> {}
