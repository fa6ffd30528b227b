package org.claimtrail.query.payments.paymentsummary;

import java.util.List;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One disbursement, answered by an optional {@link PaymentSummary}. */
public record FindPayment(String tenant, Reach reach, DisbursementId disbursementId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
