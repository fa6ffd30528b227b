package org.claimtrail.api.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.query.worklist.FindWorkFigures;
import org.claimtrail.query.worklist.FindWorkItem;
import org.claimtrail.query.worklist.ListWork;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.claimtrail.query.worklist.WorkFigures;
import org.claimtrail.query.worklist.WorkItem;
import org.claimtrail.query.worklist.WorkItemDetail;
import org.claimtrail.query.worklist.WorkPage;
import org.claimtrail.query.worklist.WorkViewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What waits for a human being, over HTTP. */
@EdgeController
@Tag(name = "Work list", description = "Everything that waits for a human being, the most urgent first.")
@RequestMapping("/api/v1/work-list")
class WorkListController {

    private static final String READ = "worklist:read";
    private static final String READ_OWN = "worklist:read-own";

    private final Queries queries;

    WorkListController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listWork",
            summary = "List what waits",
            description = "What the caller is to do, and what is nobody's and he may do: he is permitted to, and had"
                    + " no part in it that bars him. Each item names the operation that does it; it is gone once that"
                    + " has been done, or need not be any more. Whoever reads the whole list also asks for everybody's"
                    + " (scope=ALL) or somebody's (assignee). Sort by kind, area, number, claimNumber, assignee, role,"
                    + " permission, barred, since, due, overdue, currency, amount, priority or summary, with a minus"
                    + " for descending order; the most urgent comes first otherwise, and of that what is due first.")
    @FromReadModel
    @Permission(value = READ, narrowed = READ_OWN)
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<WorkItem>>> listWork(
            @ParameterObject @ModelAttribute @Valid WorkFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        var scope = filter.wanted();
        if (scope == WorkScope.ALL && !caller.may(READ)) {
            throw new ApiProblem(
                    ApiError.PERMISSION_DENIED, "What waits for others is seen with the permission " + READ + ".");
        }
        return queries.list(
                new ListWork(caller.tenant(), viewer(caller), scope, filter.filter(), listing.text(), listing.paging()),
                WorkPage.class);
    }

    @GetMapping("/figures")
    @Operation(
            operationId = "findWorkFigures",
            summary = "Count what waits",
            description = "How much waits, of each kind and for each person: how many, how many of it should have been"
                    + " done, since when the longest has waited, and what it comes to. For those who lead a team.")
    @FromReadModel
    @Permission(
            value = READ,
            also = {"claims:read"})
    ResponseEntity<Answer<WorkFigures>> findWorkFigures() {
        var caller = Caller.current();
        var figures = queries.ask(new FindWorkFigures(caller.tenant(), viewer(caller)), WorkFigures.class);
        return ResponseEntity.ok(
                Answer.of(figures, figures.items() + " waiting, " + figures.overdue() + " of it overdue."));
    }

    @GetMapping("/{workItemId}")
    @Operation(
            operationId = "findWorkItem",
            summary = "Find what waits",
            description = "One item with why it waits, who led to it, and what keeps the caller from doing it, if"
                    + " anything. What has been done is not found any more.")
    @FromReadModel
    @Permission(value = READ, narrowed = READ_OWN)
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<WorkItemDetail>> findWorkItem(@PathVariable UUID workItemId) {
        var caller = Caller.current();
        var found = queries.get(new FindWorkItem(caller.tenant(), viewer(caller), workItemId), WorkItemDetail.class);
        return ResponseEntity.ok(Answer.of(found, found.item().summary() + "."));
    }

    private static WorkViewer viewer(Caller caller) {
        return new WorkViewer(
                Reaches.claims(caller),
                caller.roles(),
                caller.permissions().stream().sorted().toList(),
                caller.may(READ));
    }
}
