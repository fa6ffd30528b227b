package org.claimtrail.api.tenants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantBodies.NewTenant;
import org.claimtrail.api.tenants.TenantBodies.StatusReason;
import org.claimtrail.api.tenants.TenantBodies.TenantName;
import org.claimtrail.api.tenants.TenantFigures.TenantSummary;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Tenants, for those who run the platform. */
@EdgeController
@Tag(name = "Tenants", description = "Insurers and brokers on this platform; for those who run it.")
@RequestMapping("/api/v1/tenants")
class TenantController {

    private final Tenants tenants;
    private final TenantFigures figures;

    TenantController(Tenants tenants, TenantFigures figures) {
        this.tenants = tenants;
        this.figures = figures;
    }

    @GetMapping
    @Operation(
            operationId = "listTenants",
            summary = "List tenants",
            description = "Every tenant with its figures: users, open claims, policies, uploads, last activity. Sort"
                    + " by tenant, name, status or createdAt, with a minus for descending order.")
    @Permission("tenants:read")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<TenantSummary>>> listTenants(
            @RequestParam(required = false) Tenant.@Nullable Status status,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var paging = listing.paging();
        var found = figures.list(status, listing.text(), paging);
        return ResponseEntity.ok(Queries.page(found, paging, figures.count(status, listing.text())));
    }

    @GetMapping("/{tenant}")
    @Operation(operationId = "findTenant", summary = "Find a tenant", description = "A tenant with its figures.")
    @Permission("tenants:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<TenantSummary>> findTenant(@PathVariable String tenant) {
        return answer(ResponseEntity.ok(), tenant, "Tenant " + tenant + ".");
    }

    @PostMapping
    @Operation(
            operationId = "createTenant",
            summary = "Create a tenant",
            description = "Begins an insurer or broker under a short code that stays for ever, because every event"
                    + " carries it. A code is taken once, so a repeated request creates no second one.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("tenants:create")
    @Refuses({"NAME_TAKEN", "CURRENCY_UNKNOWN", "VALUE_NOT_ALLOWED"})
    ResponseEntity<Answer<TenantSummary>> createTenant(@RequestBody @Valid NewTenant body) {
        var wanted =
                body.settings() == null ? Settings.STANDARD : body.settings().settings();
        tenants.create(body.tenant(), body.name(), wanted, Caller.current().user());
        return answer(
                ResponseEntity.created(URI.create("/api/v1/tenants/" + body.tenant())),
                body.tenant(),
                "The tenant has been created.");
    }

    @PutMapping("/{tenant}")
    @Operation(
            operationId = "renameTenant",
            summary = "Rename a tenant",
            description = "Gives a tenant another name for people; its code stays.")
    @Permission("tenants:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT"})
    ResponseEntity<Answer<TenantSummary>> renameTenant(
            @PathVariable String tenant, @RequestBody @Valid TenantName body, HttpServletRequest request) {
        tenants.rename(tenant, body.name(), EdgeHeaders.expectedVersion(request));
        return answer(ResponseEntity.ok(), tenant, "The tenant has another name.");
    }

    @PostMapping("/{tenant}/suspension")
    @Operation(
            operationId = "suspendTenant",
            summary = "Suspend a tenant",
            description = "From the next request on, its people and machines get no further. Nothing of it is"
                    + " removed, and what was begun for it, such as a payment at the bank, comes to its end.")
    @Permission("tenants:suspend")
    @Refuses({"RESOURCE_NOT_FOUND", "PERMISSION_DENIED"})
    ResponseEntity<Answer<TenantSummary>> suspendTenant(
            @PathVariable String tenant, @RequestBody @Valid StatusReason body) {
        tenants.suspend(tenant, body.reason());
        return answer(ResponseEntity.ok(), tenant, "The tenant is suspended.");
    }

    @PostMapping("/{tenant}/reactivation")
    @Operation(
            operationId = "reactivateTenant",
            summary = "Reactivate a tenant",
            description = "Lets the people of a suspended tenant in again.")
    @Permission("tenants:suspend")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<TenantSummary>> reactivateTenant(
            @PathVariable String tenant, @RequestBody @Valid StatusReason body) {
        tenants.reactivate(tenant, body.reason());
        return answer(ResponseEntity.ok(), tenant, "The tenant is active.");
    }

    private ResponseEntity<Answer<TenantSummary>> answer(
            ResponseEntity.BodyBuilder response, String tenant, String message) {
        var found = figures.find(tenant)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        return response.eTag(EdgeHeaders.etag(found.version())).body(Answer.of(found, message, found.version()));
    }
}
