package org.claimtrail.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What there is to permit. */
@EdgeController
@Tag(name = "Access", description = "What there is to permit, and which roles permit it.")
@RequestMapping("/api/v1/permissions")
class PermissionController {

    /**
     * A permission.
     *
     * @param group what it is about
     * @param platform whether it concerns the whole installation
     * @param narrows the wider permission of which it is the narrow form
     * @param builtInRoles the built-in roles that came with it
     */
    record PermissionView(
            String name,
            String group,
            String title,
            String description,
            boolean platform,
            @Nullable String narrows,
            List<String> builtInRoles) {}

    @GetMapping
    @Operation(
            operationId = "listPermissions",
            summary = "List permissions",
            description = "Every permission there is, with what it lets one ask for. Each operation names in"
                    + " x-permission the one that it needs. A narrow form of a permission reaches only what is one's"
                    + " own, or was assigned to one; whoever holds the wider form needs no narrow one. One that"
                    + " concerns the whole installation is given to nobody by an ordinary tenant.")
    @Permission("roles:read")
    ResponseEntity<Answer<List<PermissionView>>> listPermissions() {
        var permissions =
                Vocabulary.all().stream().map(PermissionController::view).toList();
        return ResponseEntity.ok(Answer.of(permissions, permissions.size() + " found."));
    }

    private static PermissionView view(Vocabulary.Entry entry) {
        return new PermissionView(
                entry.name(),
                entry.group(),
                entry.title(),
                entry.description(),
                entry.platform(),
                entry.narrows(),
                RolePermissions.rolesWith(entry.name()));
    }
}
