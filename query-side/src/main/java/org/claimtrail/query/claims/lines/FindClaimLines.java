package org.claimtrail.query.claims.lines;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** The money of one claim by line, answered by an optional {@link ClaimLines}. */
public record FindClaimLines(String tenant, Reach reach, ClaimId claimId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
