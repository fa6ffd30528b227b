package org.claimtrail.api.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.policies.policysummary.FindPolicy;
import org.claimtrail.query.policies.policysummary.ListPolicies;
import org.claimtrail.query.policies.policysummary.PolicyDetail;
import org.claimtrail.query.policies.policysummary.PolicyPage;
import org.claimtrail.query.policies.policysummary.PolicySummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Policies as they are, and how they came to be so. */
@EdgeController
@Tag(name = "Policies", description = "What is covered, from when to when and up to how much.")
@RequestMapping("/api/v1")
class PolicyViewController {

    private final Queries queries;

    PolicyViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/policies")
    @Operation(
            operationId = "listPolicies",
            summary = "List policies",
            description = "Filters, searches, sorts and pages the policies. Sort by number, product, holder,"
                    + " firstFrom, lastTo, premium or terms, with a minus for descending order.")
    @FromReadModel
    @Permission(value = "policies:read", narrowed = "policies:read-own")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<PolicySummary>>> listPolicies(
            @ParameterObject @ModelAttribute @Valid PolicyFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListPolicies(
                        caller.tenant(), Reaches.policies(caller), filter.filter(), listing.text(), listing.paging()),
                PolicyPage.class);
    }

    @GetMapping("/policies/{policyId}")
    @Operation(
            operationId = "findPolicy",
            summary = "Find a policy",
            description = "The policy with its terms, the oldest first.")
    @FromReadModel
    @Permission(value = "policies:read", narrowed = "policies:read-own")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<PolicyDetail>> findPolicy(@PathVariable PolicyId policyId) {
        var caller = Caller.current();
        var found =
                queries.get(new FindPolicy(caller.tenant(), Reaches.policies(caller), policyId), PolicyDetail.class);
        var version = found.policy().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Policy " + found.policy().number() + ".", version));
    }

    @GetMapping("/policies/{policyId}/history")
    @Operation(
            operationId = "listPolicyHistory",
            summary = "Show the audit trail of a policy",
            description = "Every event of the policy: who, when, from which address, under which command, why,"
                    + " and what changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listPolicyHistory(
            @PathVariable PolicyId policyId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.policies(caller), "policies", policyId.toString(), paged.paging()));
    }
}
