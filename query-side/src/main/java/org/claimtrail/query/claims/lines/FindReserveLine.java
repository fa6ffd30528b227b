package org.claimtrail.query.claims.lines;

import java.util.List;
import java.util.UUID;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One reserve line with its payments, answered by an optional {@link ReserveLineDetail}. */
public record FindReserveLine(String tenant, Reach reach, UUID lineId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
