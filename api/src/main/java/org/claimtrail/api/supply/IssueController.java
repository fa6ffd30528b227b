package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.supply.supplysummary.FindIssue;
import org.claimtrail.query.supply.supplysummary.FindIssueFigures;
import org.claimtrail.query.supply.supplysummary.IssueDetail;
import org.claimtrail.query.supply.supplysummary.IssueFigures;
import org.claimtrail.query.supply.supplysummary.IssuePage;
import org.claimtrail.query.supply.supplysummary.IssueSummary;
import org.claimtrail.query.supply.supplysummary.ListIssues;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Issues as they are, how they came to be so, and how many there are. */
@EdgeController
@Tag(name = "Issues", description = "What went wrong with vendors and orders, and what is done about it.")
@RequestMapping("/api/v1/issues")
class IssueController {

    private final Queries queries;
    private final TenantSettings settings;

    IssueController(Queries queries, TenantSettings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    @GetMapping
    @Operation(
            operationId = "listIssues",
            summary = "List issues",
            description = "Filters, searches, sorts and pages the issues. Sort by number, title, priority (the"
                    + " least urgent first), category, status, withdrawn, vendorName, orderNumber, claimNumber,"
                    + " assignee, dueOn, reopened, comments, raisedBy, raisedAt, resolvedAt, closedAt or changedAt,"
                    + " with a minus for descending order.")
    @FromReadModel
    @Permission("issues:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<IssueSummary>>> listIssues(
            @ParameterObject @ModelAttribute @Valid IssueFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var tenant = Caller.current().tenant();
        return queries.list(new ListIssues(tenant, filter.filter(), listing.text(), listing.paging()), IssuePage.class);
    }

    @GetMapping("/figures")
    @Operation(
            operationId = "findIssueFigures",
            summary = "Show the issues in figures",
            description = "Issues by status, priority, category and vendor; how long it takes to resolve them, and how"
                    + " many come back. Those that were withdrawn do not count.")
    @FromReadModel
    @Permission("issues:read")
    ResponseEntity<Answer<IssueFigures>> findIssueFigures(@ParameterObject @ModelAttribute @Valid Period period) {
        var tenant = Caller.current().tenant();
        var zone = settings.of(tenant).timeZone();
        var figures = queries.ask(
                new FindIssueFigures(tenant, period.firstDay(), period.lastDay(), zone), IssueFigures.class);
        return ResponseEntity.ok(Answer.of(figures, "The issues in figures."));
    }

    @GetMapping("/{issueId}")
    @Operation(
            operationId = "findIssue",
            summary = "Find an issue",
            description = "One issue with its comments and its resolution.")
    @FromReadModel
    @Permission("issues:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<IssueDetail>> findIssue(@PathVariable IssueId issueId) {
        var found = get(issueId);
        var version = found.issue().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Issue " + found.issue().number() + ".", version));
    }

    @GetMapping("/{issueId}/history")
    @Operation(
            operationId = "listIssueHistory",
            summary = "Show the audit trail of an issue",
            description = "Every event of the issue: who, when, from which address, under which command, why, and"
                    + " what changed from what to what.")
    @FromReadModel
    @Permission(value = "history:read", also = "issues:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listIssueHistory(
            @PathVariable IssueId issueId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        get(issueId);
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "supply", issueId.toString(), paged.paging()));
    }

    private IssueDetail get(IssueId issueId) {
        return queries.get(new FindIssue(Caller.current().tenant(), issueId), IssueDetail.class);
    }
}
