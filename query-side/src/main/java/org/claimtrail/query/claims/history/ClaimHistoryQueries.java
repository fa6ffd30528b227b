package org.claimtrail.query.claims.history;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.ClaimFields;
import org.claimtrail.query.claims.claimdetail.ClaimTrail;
import org.claimtrail.query.history.HistoryEntries;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.history.HistoryRow;
import org.claimtrail.query.history.HistoryRows;
import org.claimtrail.query.reach.WithinReach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers for the claim status audit trail: what each event changed is told by the claim before and after it. */
@Component
class ClaimHistoryQueries {

    private final HistoryRows history;
    private final HistoryEntries entries;
    private final WithinReach within;

    ClaimHistoryQueries(HistoryRows history, HistoryEntries entries, WithinReach within) {
        this.history = history;
        this.entries = entries;
        this.within = within;
    }

    @QueryHandler
    HistoryPage handle(ListClaimHistory query) {
        var trail = within.claim(query.reach(), query.tenant(), query.claimId().value())
                ? VisibleTrail.of(
                        history.aroundClaim(query.tenant(), query.claimId().value()), query.reach())
                : List.<HistoryRow>of();
        return HistoryEntries.page(told(trail, query.reach()), query.paging());
    }

    private List<HistoryEntry> told(List<HistoryRow> trail, Reach reach) {
        var told = new ArrayList<HistoryEntry>(trail.size());
        @Nullable ClaimDetail claim = null;
        var before = ClaimFields.of(null);
        for (var row : trail) {
            claim = ClaimTrail.fold(claim, row);
            var after = ClaimFields.of(claim);
            if (HistoryEntries.concerns(reach, row)) {
                told.add(entries.of(row, HistoryEntries.changes(before, after), reach));
            }
            before = after;
        }
        return told;
    }
}
