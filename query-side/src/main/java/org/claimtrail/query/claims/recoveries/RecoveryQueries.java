package org.claimtrail.query.claims.recoveries;

import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for lists of recoveries. */
@Component
class RecoveryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("openedAt", true), "recoveryId")
            .and(
                    "claimNumber",
                    "kind",
                    "status",
                    "expected",
                    "recovered",
                    "remaining",
                    "forgone",
                    "openedBy",
                    "openedAt",
                    "lastReceivedOn",
                    "endedAt",
                    "changedAt")
            .named("from", "debtor");

    private final RecoveryRows rows;

    RecoveryQueries(RecoveryRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    RecoveryPage handle(ListRecoveries query) {
        var wanted = query.filter();
        var condition = Filters.<RecoveryRow>of(query.tenant())
                .equal("kind", wanted.kind())
                .equal("status", wanted.status())
                .equal("claimId", wanted.claimId())
                .equal("claimNumber", wanted.claimNumber())
                .equal("openedBy", wanted.openedBy())
                .equal("currency", wanted.currency())
                .from("remaining", wanted.minimumRemaining())
                .from("openedAt", wanted.openedFrom())
                .to("openedAt", wanted.openedTo())
                .containing(query.q(), "claimNumber", "debtor", "basis", "explanation", "openedBy")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new RecoveryPage(
                page.map(RecoveryRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }
}
