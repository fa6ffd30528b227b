package org.claimtrail.query.clocks.clocksummary;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for clocks. */
@Component
class ClockSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("dueAt", false), "clockId")
            .and(
                    "claimNumber",
                    "handler",
                    "pack",
                    "packVersion",
                    "jurisdiction",
                    "rule",
                    "name",
                    "subject",
                    "state",
                    "startedOn",
                    "dueOn",
                    "dueAt",
                    "daysLeft",
                    "days",
                    "dayType",
                    "inTime",
                    "changedAt")
            .named("warned", "warnedAt")
            .named("breached", "breachedAt");

    private final ClockRows rows;

    ClockSummaryQueries(ClockRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    ClockPage handle(ListClocks query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new ClockPage(
                page.map(ClockRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<ClockDetail> handle(FindClock query) {
        return rows.findOne(Filters.<ClockRow>of(query.tenant())
                        .equal("clockId", query.clockId().value())
                        .condition())
                .map(ClockRow::detail);
    }

    private static Specification<ClockRow> condition(ListClocks query) {
        var wanted = query.filter();
        return Filters.<ClockRow>of(query.tenant())
                .equal("state", wanted.state())
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("handler", wanted.handler())
                .equal("pack", wanted.pack())
                .equal("jurisdiction", wanted.jurisdiction())
                .equal("rule", wanted.rule())
                .equal("inTime", wanted.inTime())
                .and(has("warnedAt", wanted.warned()))
                .and(has("breachedAt", wanted.breached()))
                .to("dueAt", wanted.dueBefore())
                .from("startedOn", wanted.startedFrom())
                .to("startedOn", wanted.startedTo())
                .from("daysLeft", wanted.leastDaysLeft())
                .to("daysLeft", wanted.mostDaysLeft())
                .containing(query.q(), "claimNumber", "rule", "name", "handler", "pack", "jurisdiction")
                .condition();
    }

    private static Specification<ClockRow> has(String property, @Nullable Boolean wanted) {
        return (row, query, build) -> {
            if (wanted == null) {
                return build.conjunction();
            }
            return wanted ? build.isNotNull(row.get(property)) : build.isNull(row.get(property));
        };
    }
}
