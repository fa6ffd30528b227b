package org.claimtrail.query.history;

import java.util.List;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/**
 * The trail of one aggregate, answered by a {@link HistoryPage}; empty when the tenant has no such aggregate.
 *
 * @param context {@code claims}, {@code policies}, {@code payments}, {@code uploads} or {@code authority}
 * @param paging may be sorted by {@code recordedAt}: {@code -recordedAt} puts the newest first
 */
public record ListHistory(String tenant, Reach reach, String context, String aggregateId, Paging paging)
        implements Query {

    @Override
    public String readModel() {
        return ReadModels.HISTORY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
