package org.claimtrail.query.payments.paymentsummary;

import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One disbursement, answered by an optional {@link PaymentSummary}. */
public record FindPayment(String tenant, DisbursementId disbursementId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_SUMMARY;
    }
}
