package org.claimtrail.query.claims.recoveries;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for lists of recoveries. */
@Component
class RecoveryQueries {

    private static final Listing LISTING = new Listing(
            Map.ofEntries(
                    Map.entry("claimNumber", "claimNumber"),
                    Map.entry("kind", "kind"),
                    Map.entry("status", "status"),
                    Map.entry("from", "debtor"),
                    Map.entry("expected", "expected"),
                    Map.entry("recovered", "recovered"),
                    Map.entry("remaining", "remaining"),
                    Map.entry("forgone", "forgone"),
                    Map.entry("openedBy", "openedBy"),
                    Map.entry("openedAt", "openedAt"),
                    Map.entry("lastReceivedOn", "lastReceivedOn"),
                    Map.entry("endedAt", "endedAt"),
                    Map.entry("changedAt", "changedAt")),
            new SortOrder("openedAt", true),
            "recoveryId");

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
