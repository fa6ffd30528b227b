package org.claimtrail.api.tenants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantBodies.WantedSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the caller's tenant, or for the platform any tenant, has things done. */
@EdgeController
@Tag(name = "Settings", description = "How a tenant has things done, where it is, and what it is known by elsewhere.")
@RequestMapping("/api/v1")
class SettingsController {

    private final Tenants tenants;

    SettingsController(Tenants tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/settings")
    @Operation(
            operationId = "findSettings",
            summary = "Show the tenant's settings",
            description = "Time zone, currency and number format, the authority profile in force, and what is asked"
                    + " of those who log in. The ETag is their version.")
    @Permission("settings:read")
    ResponseEntity<Answer<Settings>> findSettings() {
        return answer(tenants.get(Caller.current().tenant()), "The settings.");
    }

    @PutMapping("/settings")
    @Operation(
            operationId = "replaceSettings",
            summary = "Change the tenant's settings",
            description = "Puts what is sent in the place of all settings; what is left out is as it is for"
                    + " everybody. They hold from the next request on.")
    @Permission("settings:write")
    @Refuses({"VERSION_CONFLICT", "CURRENCY_UNKNOWN", "VALUE_NOT_ALLOWED"})
    ResponseEntity<Answer<Settings>> replaceSettings(
            @RequestBody @Valid WantedSettings body, HttpServletRequest request) {
        return replace(Caller.current().tenant(), body, request);
    }

    @GetMapping("/tenants/{tenant}/settings")
    @Operation(
            operationId = "findTenantSettings",
            summary = "Show a tenant's settings",
            description = "The same for any tenant, for those who run the platform.")
    @Permission("tenants:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Settings>> findTenantSettings(@PathVariable String tenant) {
        return answer(tenants.get(tenant), "The settings.");
    }

    @PutMapping("/tenants/{tenant}/settings")
    @Operation(
            operationId = "replaceTenantSettings",
            summary = "Change a tenant's settings",
            description = "The same for any tenant, for those who run the platform.")
    @Permission("tenants:write")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CURRENCY_UNKNOWN", "VALUE_NOT_ALLOWED"})
    ResponseEntity<Answer<Settings>> replaceTenantSettings(
            @PathVariable String tenant, @RequestBody @Valid WantedSettings body, HttpServletRequest request) {
        return replace(tenant, body, request);
    }

    private ResponseEntity<Answer<Settings>> replace(String tenant, WantedSettings body, HttpServletRequest request) {
        return answer(
                tenants.set(tenant, body.settings(), EdgeHeaders.expectedVersion(request)), "The settings hold now.");
    }

    private static ResponseEntity<Answer<Settings>> answer(Tenant tenant, String message) {
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(tenant.version()))
                .body(Answer.of(tenant.settings(), message, tenant.version()));
    }
}
