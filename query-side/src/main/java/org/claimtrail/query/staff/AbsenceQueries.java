package org.claimtrail.query.staff;

import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for absences. */
@Component
class AbsenceQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("firstDay", true), "absenceId")
            .and(
                    "handle",
                    "status",
                    "kind",
                    "deputy",
                    "requestedBy",
                    "requestedAt",
                    "decidedBy",
                    "decidedAt",
                    "changedAt")
            .named("from", "firstDay")
            .named("to", "lastDay");

    private final AbsenceRows rows;

    AbsenceQueries(AbsenceRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    AbsencePage handle(ListAbsences query) {
        var wanted = query.filter();
        var condition = Filters.<AbsenceRow>of(query.tenant())
                .and(StaffQueries.within(query.reach()))
                .equal("handle", wanted.handle())
                .equal("status", wanted.status())
                .equal("kind", wanted.kind())
                .equal("deputy", wanted.deputy())
                .from("lastDay", wanted.from())
                .to("firstDay", wanted.to())
                .containing(query.q(), "handle", "deputy", "explanation")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new AbsencePage(
                page.map(AbsenceRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }
}
