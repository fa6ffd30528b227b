package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
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
        Reach reach,
        ClaimId claimId,
        @Nullable Instant asOf,
        @Nullable Instant asOfEffective) implements Query {

    /** The claim as it is. */
    public static FindClaim now(String tenant, Reach reach, ClaimId claimId) {
        return new FindClaim(tenant, reach, claimId, null, null);
    }

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
