package org.claimtrail.query.worklist;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for what waits. */
@Component
class WorkListQueries {

    private static final String BY_URGENCY = "-priority,due,since";

    private static final Listing LISTING = Listing.by(new SortOrder("priority", true), "itemId")
            .and(
                    "kind",
                    "area",
                    "number",
                    "claimNumber",
                    "assignee",
                    "role",
                    "permission",
                    "barred",
                    "since",
                    "overdue",
                    "currency",
                    "amount",
                    "priority",
                    "summary")
            .named("due", "dueAt");

    private final WorkRows rows;

    WorkListQueries(WorkRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    WorkPage handle(ListWork query) {
        var page = rows.findAll(condition(query), LISTING.page(ordered(query.paging())));
        return new WorkPage(
                page.map(WorkRow::item).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<WorkItemDetail> handle(FindWorkItem query) {
        var viewer = query.viewer();
        return rows.findOne(Filters.<WorkRow>of(query.tenant())
                        .and(seen(query.tenant(), viewer))
                        .and(
                                viewer.everybodys()
                                        ? Specification.unrestricted()
                                        : mine(viewer).or(open(viewer)))
                        .equal("itemId", query.id())
                        .condition())
                .map(row -> row.detail(viewer));
    }

    private static Specification<WorkRow> condition(ListWork query) {
        var wanted = query.filter();
        var filters = Filters.<WorkRow>of(query.tenant())
                .and(seen(query.tenant(), query.viewer()))
                .and(within(query.scope(), query.viewer()))
                .equal("area", wanted.area())
                .equal("number", wanted.number())
                .equal("claimId", wanted.claimId())
                .equal("claimNumber", wanted.claimNumber())
                .equal("assignee", wanted.assignee())
                .equal("role", wanted.role())
                .equal("permission", wanted.permission())
                .containing(wanted.barred() == null ? null : "," + wanted.barred() + ",", "barred")
                .equal(
                        "priority",
                        wanted.priority() == null ? null : wanted.priority().ordinal())
                .from(
                        "priority",
                        wanted.leastPriority() == null
                                ? null
                                : wanted.leastPriority().ordinal())
                .equal("overdue", wanted.overdue())
                .from("dueAt", wanted.dueFrom())
                .to("dueAt", wanted.dueTo())
                .from("since", wanted.sinceFrom())
                .to("since", wanted.sinceTo())
                .equal("currency", wanted.currency())
                .from("amount", wanted.minimumAmount())
                .to("amount", wanted.maximumAmount())
                .containing(query.q(), "number", "claimNumber", "summary", "explanation", "assignee");
        if (!wanted.kinds().isEmpty()) {
            filters.in("kind", wanted.kinds());
        }
        var unassigned = wanted.unassigned();
        if (unassigned != null) {
            filters.and((row, asked, build) ->
                    unassigned ? build.isNull(row.get("assignee")) : build.isNotNull(row.get("assignee")));
        }
        return filters.condition();
    }

    private static Specification<WorkRow> within(WorkScope scope, WorkViewer viewer) {
        return switch (scope) {
            case MY_DAY -> mine(viewer).or(open(viewer));
            case MINE -> mine(viewer);
            case OPEN -> open(viewer);
            case ALL -> Specification.unrestricted();
        };
    }

    /** His own, whatever it is; what he sees anyway; and what he could do, on claims within his reach. */
    private static Specification<WorkRow> seen(String tenant, WorkViewer viewer) {
        Specification<WorkRow> noClaim = (row, asked, build) -> build.isNull(row.get("claimId"));
        return mine(viewer)
                .or(kinds(WorkKind.readWith(viewer.permissions())))
                .or(kinds(WorkKind.doneWith(viewer.permissions()))
                        .and(noClaim.or(WithinReach.claims(viewer.reach(), tenant))));
    }

    private static Specification<WorkRow> mine(WorkViewer viewer) {
        return (row, asked, build) -> build.equal(row.get("assignee"), viewer.user());
    }

    private static Specification<WorkRow> open(WorkViewer viewer) {
        return (row, asked, build) -> build.and(
                build.isNull(row.get("assignee")),
                row.get("permission").in(viewer.permissions()),
                build.equal(build.locate(row.get("barred"), "," + viewer.user() + ","), 0),
                build.or(build.isNull(row.get("role")), row.get("role").in(viewer.roles())));
    }

    private static Specification<WorkRow> kinds(List<WorkKind> kinds) {
        return (row, asked, build) ->
                row.get("kind").in(kinds.stream().map(Enum::name).toList());
    }

    private static Paging ordered(Paging paging) {
        return paging.sort() == null ? new Paging(paging.page(), paging.size(), BY_URGENCY) : paging;
    }
}
