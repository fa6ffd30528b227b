package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * One claim, answered by an optional {@link ClaimDetail}: empty when the tenant has no such claim, or had none then.
 *
 * @param asOf only what had been recorded by then
 * @param asOfEffective only what held in the business by then
 */
public record FindClaim(
        String tenant,
        ClaimId claimId,
        @Nullable Instant asOf,
        @Nullable Instant asOfEffective) implements Query {

    /** The claim as it is. */
    public static FindClaim now(String tenant, ClaimId claimId) {
        return new FindClaim(tenant, claimId, null, null);
    }

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }
}
