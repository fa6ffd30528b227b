package org.claimtrail.query.payments.paymentsummary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code payment_summary}. */
interface PaymentRows extends Repository<PaymentRow, UUID>, JpaSpecificationExecutor<PaymentRow> {}
