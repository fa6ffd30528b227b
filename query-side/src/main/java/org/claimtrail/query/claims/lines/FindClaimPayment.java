package org.claimtrail.query.claims.lines;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One claim payment, answered by an optional {@link ClaimPaymentDetail}. */
public record FindClaimPayment(String tenant, Reach reach, ClaimId claimId, ClaimPaymentId paymentId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
