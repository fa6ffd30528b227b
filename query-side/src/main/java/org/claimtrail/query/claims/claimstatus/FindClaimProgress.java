package org.claimtrail.query.claims.claimstatus;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** What its customer is told of a claim, answered by an optional {@link ClaimProgress}. */
public record FindClaimProgress(String tenant, Reach reach, ClaimId claimId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
