package org.claimtrail.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The roles of a tenant and what they permit. */
@EdgeController
@Tag(name = "Access", description = "What there is to permit, and which roles permit it.")
@RequestMapping("/api/v1/roles")
class RoleController {

    private static final String COLLECTION = "/api/v1/roles/";

    private final RoleBook book;
    private final RoleDesk desk;

    RoleController(RoleBook book, RoleDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            operationId = "listRoles",
            summary = "List roles",
            description = "Every role of the tenant with what it permits: the built-in ones, as they came or as the"
                    + " tenant has changed them, and the tenant's own.")
    @Permission("roles:read")
    ResponseEntity<Answer<List<Role>>> listRoles() {
        var roles = book.roles(Caller.current().tenant());
        return ResponseEntity.ok(Answer.of(roles, roles.size() + " found."));
    }

    @GetMapping("/{role}")
    @Operation(
            operationId = "findRole",
            summary = "Find a role",
            description = "One role with what it permits. Its ETag is asked for by every change.")
    @Permission("roles:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Role>> findRole(@PathVariable String role) {
        return answer(
                ResponseEntity.ok(),
                book.find(Caller.current().tenant(), role)
                        .orElseThrow(() ->
                                new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning())));
    }

    @PostMapping
    @Operation(
            operationId = "createRole",
            summary = "Create a role",
            description = "Makes a role of the tenant's own. Nobody gives what he is not permitted himself, and no"
                    + " ordinary tenant gives what concerns the whole installation.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("roles:write")
    @Refuses({"ROLE_EXISTS", "GRANT_EXCEEDS_OWN", "PLATFORM_PERMISSION"})
    ResponseEntity<Answer<Role>> createRole(@RequestBody @Valid RoleBodies.NewRole body) {
        var role = desk.create(Caller.current(), body.role());
        return answer(ResponseEntity.created(URI.create(COLLECTION + role.name())), role);
    }

    @PutMapping("/{role}")
    @Operation(
            operationId = "changeRole",
            summary = "Change a role",
            description = "Says anew what a role permits; it takes effect at the next request of everybody who has it."
                    + " A built-in role keeps its title and description. Send the role's ETag as If-Match.")
    @Permission("roles:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "IF_MATCH_REQUIRED",
        "VERSION_CONFLICT",
        "GRANT_EXCEEDS_OWN",
        "PLATFORM_PERMISSION",
        "ROLE_BUILT_IN",
        "ROLE_LOCKS_OUT"
    })
    ResponseEntity<Answer<Role>> changeRole(
            @PathVariable String role,
            @RequestBody @Valid RoleBodies.ChangeRole body,
            @Parameter(hidden = true) HttpServletRequest request) {
        return answer(ResponseEntity.ok(), desk.change(Caller.current(), body.role(role, seen(request))));
    }

    @PostMapping("/{role}/reset")
    @Operation(
            operationId = "resetRole",
            summary = "Reset a role",
            description = "Puts a built-in role back to what it came with. Send the role's ETag as If-Match.")
    @Permission("roles:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "IF_MATCH_REQUIRED",
        "VERSION_CONFLICT",
        "GRANT_EXCEEDS_OWN",
        "PLATFORM_PERMISSION",
        "ROLE_NOT_BUILT_IN",
        "ROLE_LOCKS_OUT"
    })
    ResponseEntity<Answer<Role>> resetRole(
            @PathVariable String role, @Parameter(hidden = true) HttpServletRequest request) {
        return answer(ResponseEntity.ok(), desk.reset(Caller.current(), role, seen(request)));
    }

    @DeleteMapping("/{role}")
    @Operation(
            operationId = "removeRole",
            summary = "Remove a role",
            description = "Removes a role of the tenant's own that nobody has. Send the role's ETag as If-Match.")
    @Permission("roles:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "IF_MATCH_REQUIRED",
        "VERSION_CONFLICT",
        "GRANT_EXCEEDS_OWN",
        "ROLE_BUILT_IN",
        "ROLE_IN_USE"
    })
    ResponseEntity<Answer<Role>> removeRole(
            @PathVariable String role, @Parameter(hidden = true) HttpServletRequest request) {
        var removed = desk.remove(Caller.current(), role, seen(request));
        return ResponseEntity.ok(Answer.of(removed, "The role has been removed."));
    }

    private static ResponseEntity<Answer<Role>> answer(ResponseEntity.BodyBuilder response, Role role) {
        return response.eTag(EdgeHeaders.etag(role.version()))
                .body(Answer.of(role, "Role " + role.title() + ".", role.version()));
    }

    private static long seen(HttpServletRequest request) {
        var version = EdgeHeaders.expectedVersion(request);
        if (version == null) {
            throw new ApiProblem(ApiError.IF_MATCH_REQUIRED, ApiError.IF_MATCH_REQUIRED.meaning());
        }
        return version;
    }
}
