package org.claimtrail.query.limits.limitsummary;

import org.claimtrail.events.limits.LimitId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One shared limit with its holds, answered by an optional {@link LimitDetail}. */
public record FindLimit(String tenant, LimitId limitId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LIMITS;
    }
}
