package org.claimtrail.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.QueryRefusal;
import org.claimtrail.query.shared.QueryRefused;
import org.springframework.stereotype.Component;

/** Answers for the trail of any aggregate. */
@Component
class HistoryQueries {

    private final HistoryRows rows;
    private final HistoryEntries entries;
    private final WithinReach within;

    HistoryQueries(HistoryRows rows, HistoryEntries entries, WithinReach within) {
        this.rows = rows;
        this.entries = entries;
        this.within = within;
    }

    @QueryHandler
    HistoryPage handle(ListHistory query) {
        var id = id(query.aggregateId());
        var trail = within.aggregate(query.reach(), query.tenant(), query.context(), id)
                ? rows.ofAggregate(query.tenant(), query.context(), id)
                : List.<HistoryRow>of();
        return HistoryEntries.page(told(trail, query.reach()), query.paging());
    }

    private List<HistoryEntry> told(List<HistoryRow> trail, Reach reach) {
        var told = new ArrayList<HistoryEntry>(trail.size());
        var before = Map.<String, String>of();
        for (var row : trail) {
            var after = Fields.after(before, row.event(), entries.data(row.payload()));
            if (HistoryEntries.concerns(reach, row)) {
                told.add(entries.of(row, HistoryEntries.changes(before, after), reach));
            }
            before = after;
        }
        return told;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new QueryRefused(
                    QueryRefusal.Code.INVALID_FILTER, "An identifier is a UUID.", Map.of("parameter", "aggregateId"));
        }
    }
}
