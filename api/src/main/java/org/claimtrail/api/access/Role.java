package org.claimtrail.api.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role of a tenant.
 *
 * @param builtIn whether every tenant has it
 * @param changed whether a built-in role permits something else here than it came with
 * @param version counts its changes; 0 while there was none
 * @param changedBy who changed it last; null while nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
        String name,
        String title,
        String description,
        boolean builtIn,
        boolean changed,
        List<String> permissions,
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public Role {
        permissions = List.copyOf(permissions);
    }

    static Role untouched(RolePermissions.BuiltIn role) {
        return new Role(
                role.name(),
                role.title(),
                role.description(),
                true,
                false,
                Vocabulary.ordered(role.permissions()),
                0,
                null,
                null);
    }

    Set<String> permissionSet() {
        return Set.copyOf(permissions);
    }
}
