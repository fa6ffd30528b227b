package org.claimtrail.api.access;

import java.util.List;
import java.util.Map;

/** The demo's users by tenant and role. */
final class Cast {

    /** Where a user is not called after his role. */
    private static final Map<String, String> SHORT = Map.of("claims-manager", "manager", "tenant-admin", "admin");

    private static final List<String> ROLES = List.of(
            "marketing",
            "customer",
            "assessor",
            "adjuster",
            "intake",
            "finance",
            "auditor",
            "operator",
            "tenant-admin");

    private Cast() {}

    static String of(String tenant, String role) {
        return role.equals("platform-admin") ? role : tenant + "-" + SHORT.getOrDefault(role, role);
    }

    /** Somebody of the demo's tenant who lacks what the operation asks for. */
    static String without(ApiOperation operation) {
        return ROLES.stream()
                .filter(role -> !operation.lets(
                        RolePermissions.builtIn(role).orElseThrow().permissions()))
                .findFirst()
                .map(role -> of("demo", role))
                .orElseThrow(() -> new IllegalStateException("Everybody may " + operation.id()));
    }
}
