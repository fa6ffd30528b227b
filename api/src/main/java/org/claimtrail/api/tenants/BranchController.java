package org.claimtrail.api.tenants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantBodies.NewBranch;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The caller's tenant's branches. */
@EdgeController
@Tag(name = "Settings", description = "How a tenant has things done, where it is, and what it is known by elsewhere.")
@RequestMapping("/api/v1/branches")
class BranchController {

    private final Branches branches;

    BranchController(Branches branches) {
        this.branches = branches;
    }

    @GetMapping
    @Operation(
            operationId = "listBranches",
            summary = "List branches",
            description = "The places where the tenant works, by name.")
    @Permission("branches:read")
    ResponseEntity<Answer<List<Branch>>> listBranches(@ParameterObject @ModelAttribute @Valid BranchFilter filter) {
        var tenant = Caller.current().tenant();
        var paging = filter.paging();
        var found = branches.list(tenant, filter.active(), filter.text(), paging);
        return ResponseEntity.ok(Queries.page(found, paging, branches.count(tenant, filter.active(), filter.text())));
    }

    @GetMapping("/{branchId}")
    @Operation(operationId = "findBranch", summary = "Find a branch", description = "One place where the tenant works.")
    @Permission("branches:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Branch>> findBranch(@PathVariable UUID branchId) {
        return branches.find(Caller.current().tenant(), branchId)
                .map(found -> answer(ResponseEntity.ok(), found, found.name() + "."))
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    @PostMapping
    @Operation(
            operationId = "openBranch",
            summary = "Open a branch",
            description = "Adds a place where the tenant works. No two of them share a name, so a repeated request"
                    + " opens no second one.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("branches:write")
    @Refuses("NAME_TAKEN")
    ResponseEntity<Answer<Branch>> openBranch(@RequestBody @Valid NewBranch body) {
        var caller = Caller.current();
        var opened = branches.open(caller.tenant(), body, caller.user());
        return answer(
                ResponseEntity.created(URI.create("/api/v1/branches/" + opened.id())),
                opened,
                "The branch has been opened.");
    }

    @PutMapping("/{branchId}")
    @Operation(
            operationId = "replaceBranch",
            summary = "Change a branch",
            description = "Puts what is sent in the place of what was there. A branch is never removed: one that is"
                    + " closed is no longer active.")
    @Permission("branches:write")
    @Refuses({"RESOURCE_NOT_FOUND", "NAME_TAKEN", "VERSION_CONFLICT"})
    ResponseEntity<Answer<Branch>> replaceBranch(
            @PathVariable UUID branchId, @RequestBody @Valid NewBranch body, HttpServletRequest request) {
        var caller = Caller.current();
        var replaced =
                branches.replace(caller.tenant(), branchId, body, caller.user(), EdgeHeaders.expectedVersion(request));
        return answer(ResponseEntity.ok(), replaced, "The branch has been changed.");
    }

    private static ResponseEntity<Answer<Branch>> answer(
            ResponseEntity.BodyBuilder response, Branch branch, String message) {
        return response.eTag(EdgeHeaders.etag(branch.version())).body(Answer.of(branch, message, branch.version()));
    }

    /** Which branches are wanted. */
    record BranchFilter(
            @Nullable Boolean active,
            @Size(max = 200) @Nullable String q,
            @Min(0) @Max(1_000_000) @Nullable Integer page,
            @Min(1) @Max(Paging.MAX_SIZE) @Nullable Integer size) {

        Paging paging() {
            return new Listing(null, null, page, size).paging();
        }

        @Nullable String text() {
            return new Listing(q, null, null, null).text();
        }
    }
}
