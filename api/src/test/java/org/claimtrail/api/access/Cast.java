package org.claimtrail.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Who has that role in another tenant; nobody there is the platform's, so it is the one who may most. */
    static String elsewhere(String role) {
        return of("other", role.equals("platform-admin") ? "tenant-admin" : role);
    }

    /** Somebody of the demo's tenant who lacks what the operation asks for, if one of its users does. */
    static Optional<String> without(ApiOperation operation) {
        return ROLES.stream()
                .filter(role -> !operation.lets(
                        RolePermissions.builtIn(role).orElseThrow().permissions()))
                .findFirst()
                .map(role -> of("demo", role));
    }
}
