package org.claimtrail.api.sharedlimits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.limits.limitsummary.FindLimit;
import org.claimtrail.query.limits.limitsummary.LimitDetail;
import org.claimtrail.query.limits.limitsummary.LimitPage;
import org.claimtrail.query.limits.limitsummary.LimitSummary;
import org.claimtrail.query.limits.limitsummary.ListLimits;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Limits that the claims of a policy's term share: opened, held and given back by processes, and shown here. */
@EdgeController
@Tag(name = "Limits", description = "Limits and deductibles that the claims of a policy's term share.")
@RequestMapping("/api/v1")
class SharedLimitController {

    private final Queries queries;

    SharedLimitController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/limits")
    @Operation(
            operationId = "listLimits",
            summary = "List shared limits",
            description =
                    "Filters, searches, sorts and pages the limits that claims share, with what is set aside, used up"
                            + " and left, and since when the oldest hold waits. Sort by any column, with a minus for"
                            + " descending order.")
    @FromReadModel
    @Permission("limits:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<LimitSummary>>> listLimits(
            @ParameterObject @ModelAttribute @Valid SharedLimitFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListLimits(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                LimitPage.class);
    }

    @GetMapping("/limits/{limitId}")
    @Operation(
            operationId = "findLimit",
            summary = "Find a shared limit",
            description = "One limit with what each claim takes of it, the oldest first.")
    @FromReadModel
    @Permission("limits:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<LimitDetail>> findLimit(@PathVariable LimitId limitId) {
        var limit = queries.get(new FindLimit(Caller.current().tenant(), limitId), LimitDetail.class);
        var version = limit.limit().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(
                        limit,
                        "The limit of " + limit.limit().cover() + " on policy "
                                + limit.limit().policyNumber() + ".",
                        version));
    }

    @GetMapping("/limits/{limitId}/history")
    @Operation(
            operationId = "listLimitHistory",
            summary = "Show the audit trail of a shared limit",
            description =
                    "Every event of the limit: what was set aside for which claim, used up, refused and given back.")
    @FromReadModel
    @Permission("limits:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listLimitHistory(
            @PathVariable LimitId limitId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "limits", limitId.toString(), paged.paging()));
    }
}
