package org.claimtrail.query.dashboard;

import java.time.Instant;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/**
 * The claims of a tenant in figures, answered by {@link ClaimFigures}.
 *
 * @param at the moment that ages and the last 30 days are counted from
 * @param zone the time zone in which the days of the tenant's calendar begin, which is what ages are counted in
 */
public record FindClaimFigures(String tenant, Instant at, String zone) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_SUMMARY;
    }
}
