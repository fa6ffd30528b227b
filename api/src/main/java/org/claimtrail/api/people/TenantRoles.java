package org.claimtrail.api.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimtrail.api.security.RolePermissions;
import org.claimtrail.api.security.RolesToPermissions;
import org.springframework.stereotype.Component;

/** What the roles of a tenant are, and what each permits; the one place where people ask that. */
@Component
final class TenantRoles {

    private final RolesToPermissions permissions;

    TenantRoles(RolesToPermissions permissions) {
        this.permissions = permissions;
    }

    boolean knows(String tenant, String role) {
        return RolePermissions.roles().contains(role);
    }

    Set<String> permissionsOf(String tenant, Collection<String> roles) {
        return permissions.of(tenant, roles);
    }

    List<String> rolesWith(String tenant, String permission) {
        return RolePermissions.rolesWith(permission);
    }
}
