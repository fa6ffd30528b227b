package org.claimtrail.query.claims.claimstatus;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.query.history.HistoryRows;
import org.claimtrail.query.reach.WithinReach;
import org.springframework.stereotype.Component;

/** Tells how far a claim has come, by folding its history. */
@Component
class ClaimProgressQueries {

    private final HistoryRows history;
    private final WithinReach within;

    ClaimProgressQueries(HistoryRows history, WithinReach within) {
        this.history = history;
        this.within = within;
    }

    @QueryHandler
    Optional<ClaimProgress> handle(FindClaimProgress query) {
        if (!within.claim(query.reach(), query.tenant(), query.claimId().value())) {
            return Optional.empty();
        }
        var fold = new ProgressFold();
        for (var row : history.ofClaim(query.tenant(), query.claimId().value())) {
            if (row.event() instanceof ClaimEvent event) {
                fold.take(event, row.recorded());
            }
        }
        return fold.progress();
    }
}
