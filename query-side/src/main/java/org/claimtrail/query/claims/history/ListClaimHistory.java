package org.claimtrail.query.claims.history;

import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/**
 * The claim status audit trail: the claim's own events, and those of everything that belongs to it, answered by a {@link org.claimtrail.query.history.HistoryPage}; empty when the tenant has no such claim.
 *
 * @param paging may be sorted by {@code recordedAt}: {@code -recordedAt} puts the newest first
 */
public record ListClaimHistory(String tenant, Reach reach, ClaimId claimId, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
