package org.claimtrail.query.supply.supplysummary;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.claimtrail.query.supply.supplysummary.IssueDetail.IssueComment;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for issues. */
@Component
class IssueQueries {

    private static final List<IssueStatus> OPEN =
            List.of(IssueStatus.OPEN, IssueStatus.IN_PROGRESS, IssueStatus.REOPENED);
    private static final List<IssueStatus> OVER = List.of(IssueStatus.RESOLVED, IssueStatus.CLOSED);

    private static final Listing LISTING = Listing.by(new SortOrder("raisedAt", true), "issueId")
            .and(
                    "number",
                    "title",
                    "category",
                    "status",
                    "withdrawn",
                    "vendorName",
                    "orderNumber",
                    "claimNumber",
                    "assignee",
                    "dueOn",
                    "reopened",
                    "comments",
                    "raisedBy",
                    "raisedAt",
                    "resolvedAt",
                    "closedAt",
                    "changedAt")
            .named("priority", "priorityRank");

    private final IssueRows rows;
    private final JdbcClient jdbc;

    IssueQueries(IssueRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @QueryHandler
    IssuePage handle(ListIssues query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new IssuePage(
                page.map(IssueRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<IssueDetail> handle(FindIssue query) {
        var found = rows.findOne(Filters.<IssueRow>of(query.tenant())
                .equal("issueId", query.issueId().value())
                .condition());
        return found.map(row -> row.detail(comments(query.tenant(), query.issueId())));
    }

    private static Specification<IssueRow> condition(ListIssues query) {
        var wanted = query.filter();
        var filters = Filters.<IssueRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("priority", wanted.priority())
                .equal("category", wanted.category())
                .equal(
                        "vendorId",
                        wanted.vendorId() == null ? null : wanted.vendorId().value())
                .equal(
                        "orderId",
                        wanted.orderId() == null ? null : wanted.orderId().value())
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("assignee", wanted.assignee())
                .equal("raisedBy", wanted.raisedBy())
                .equal("withdrawn", wanted.withdrawn())
                .from("reopened", wanted.minimumReopened())
                .from("dueOn", wanted.dueFrom())
                .to("dueOn", wanted.dueTo())
                .from("raisedAt", wanted.raisedFrom())
                .to("raisedAt", wanted.raisedTo())
                .containing(
                        query.q(),
                        "number",
                        "title",
                        "description",
                        "vendorName",
                        "orderNumber",
                        "claimNumber",
                        "assignee",
                        "resolution");
        if (wanted.open() != null) {
            filters.in("status", wanted.open() ? OPEN : OVER);
        }
        return filters.condition();
    }

    private List<IssueComment> comments(String tenant, IssueId issue) {
        return jdbc.sql("SELECT * FROM issue_comment WHERE tenant = ? AND issue_id = ? ORDER BY comment")
                .params(tenant, issue.value())
                .query((row, index) -> new IssueComment(
                        row.getInt("comment"),
                        row.getString("text"),
                        row.getString("commented_by"),
                        row.getObject("commented_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Priorities are sorted by how urgent they are, not by their names. */
}
