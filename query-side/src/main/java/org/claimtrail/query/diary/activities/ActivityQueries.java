package org.claimtrail.query.diary.activities;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Answers for activities. */
@Component
class ActivityQueries {

    private static final List<ActivityStatus> OPEN = List.of(ActivityStatus.PLANNED, ActivityStatus.STARTED);
    private static final List<ActivityStatus> ENDED = List.of(ActivityStatus.COMPLETED, ActivityStatus.CANCELLED);

    private static final Listing LISTING = Listing.by(new SortOrder("dueAt", false), "activityId")
            .and("kind", "status", "title", "assignee", "tags", "plannedBy", "plannedAt", "completedAt", "changedAt")
            .named("subject", "subjectNumber")
            .named("due", "dueAt")
            .named("begins", "beginsAt")
            .named("ends", "endsAt")
            .named("priority", "priorityRank");

    private final ActivityRows rows;

    ActivityQueries(ActivityRows rows) {
        this.rows = rows;
    }

    @QueryHandler
    ActivityPage handle(ListActivities query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new ActivityPage(
                page.map(row -> row.summary(query.at())).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<ActivityDetail> handle(FindActivity query) {
        return rows.findOne(Filters.<ActivityRow>of(query.tenant())
                        .and(within(query.reach()))
                        .equal("activityId", query.activityId().value())
                        .condition())
                .map(row -> row.detail(query.at()));
    }

    private static Specification<ActivityRow> condition(ListActivities query) {
        var wanted = query.filter();
        var filters = Filters.<ActivityRow>of(query.tenant())
                .and(within(query.reach()))
                .equal("kind", wanted.kind())
                .equal("status", wanted.status())
                .equal("subjectKind", wanted.subjectKind())
                .equal("subjectId", wanted.subjectId())
                .equal("subjectNumber", wanted.subjectNumber())
                .equal("assignee", wanted.assignee())
                .equal("plannedBy", wanted.plannedBy())
                .equal("priority", wanted.priority())
                .containing(wanted.tag() == null ? null : "," + wanted.tag() + ",", "tags")
                .from("dueAt", wanted.dueFrom())
                .to("dueAt", wanted.dueTo())
                .from("plannedAt", wanted.plannedFrom())
                .to("plannedAt", wanted.plannedTo())
                .from("completedAt", wanted.completedFrom())
                .to("completedAt", wanted.completedTo())
                .containing(query.q(), "title", "description", "subjectId", "subjectNumber", "words", "assignee");
        if (wanted.open() != null) {
            filters.in("status", wanted.open() ? OPEN : ENDED);
        }
        var unassigned = wanted.unassigned();
        if (unassigned != null) {
            filters.and((row, asked, build) ->
                    unassigned ? build.isNull(row.get("assignee")) : build.isNotNull(row.get("assignee")));
        }
        if (wanted.overdue() != null) {
            filters.and(overdue(query, wanted.overdue()));
        }
        return filters.condition();
    }

    private static Specification<ActivityRow> overdue(ListActivities query, boolean wanted) {
        return (row, asked, build) -> {
            var overdue = build.and(
                    row.get("status").in(OPEN.stream().map(Enum::name).toList()),
                    build.isNotNull(row.get("dueAt")),
                    build.lessThan(row.get("dueAt"), query.at()));
            return wanted ? overdue : build.not(overdue);
        };
    }

    /** Whoever sees only what was given to him sees that, and what came from him. */
    private static Specification<ActivityRow> within(Reach reach) {
        return (row, asked, build) -> {
            if (reach.everything()) {
                return build.conjunction();
            }
            return reach.assigned()
                    ? build.or(
                            build.equal(row.get("assignee"), reach.user()),
                            build.equal(row.get("plannedBy"), reach.user()))
                    : build.disjunction();
        };
    }
}
