package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.history.HistoryRow;
import org.claimtrail.query.history.HistoryRows;
import org.claimtrail.query.reach.WithinReach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers for one claim by folding its history. */
@Component
class ClaimDetailQueries {

    private final HistoryRows history;
    private final WithinReach within;

    ClaimDetailQueries(HistoryRows history, WithinReach within) {
        this.history = history;
        this.within = within;
    }

    @QueryHandler
    Optional<ClaimDetail> handle(FindClaim query) {
        if (!within.claim(query.reach(), query.tenant(), query.claimId().value())) {
            return Optional.empty();
        }
        @Nullable ClaimDetail claim = null;
        for (var row : history.ofClaim(query.tenant(), query.claimId().value())) {
            if (isIn(row, query)) {
                claim = ClaimTrail.fold(claim, row);
            }
        }
        return Optional.ofNullable(claim).map(found -> query.reach().everything() ? found : found.forOutsiders());
    }

    private static boolean isIn(HistoryRow row, FindClaim query) {
        var envelope = row.recorded().envelope();
        return isBy(envelope.recordedAt(), query.asOf()) && isBy(envelope.effectiveAt(), query.asOfEffective());
    }

    private static boolean isBy(Instant when, @Nullable Instant limit) {
        return limit == null || !when.isAfter(limit);
    }
}
