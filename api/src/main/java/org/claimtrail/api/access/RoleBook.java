package org.claimtrail.api.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.stereotype.Component;

/**
 * What the roles of a tenant permit: the built-in ones as they came or as the tenant changed them, and its own. It asks the
 * database each time; who asks often remembers whole callers, and is told by {@code AccessChanges} when to forget them.
 */
@Component
public class RoleBook {

    /** The tenant of those who run the installation. */
    static final String PLATFORM = "platform";

    private final RoleTable table;

    RoleBook(RoleTable table) {
        this.table = table;
    }

    /** Everything that somebody with these roles may ask for in the tenant; a role that there is not permits nothing. */
    public Set<String> permissions(String tenant, Collection<String> roles) {
        var book = byName(tenant);
        var permissions = new HashSet<String>();
        for (var role : roles) {
            var found = book.get(role);
            if (found != null) {
                permissions.addAll(found.permissions());
            }
        }
        return Set.copyOf(permissions);
    }

    /** What somebody of the caller's tenant with these roles may ask for and the caller could not give. */
    public SortedSet<String> beyond(Caller caller, Collection<String> roles) {
        var beyond = new TreeSet<>(permissions(caller.tenant(), roles));
        beyond.removeIf(permission -> Vocabulary.canGive(caller.permissions(), permission));
        return beyond;
    }

    /** All roles of the tenant: the built-in ones in their order, then its own by name. */
    public List<Role> roles(String tenant) {
        return List.copyOf(byName(tenant).values());
    }

    /** The tenant's roles that hold a permission. */
    public List<String> rolesWith(String tenant, String permission) {
        return roles(tenant).stream()
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .toList();
    }

    /** The tenant's role of this name. */
    public Optional<Role> find(String tenant, String name) {
        return Optional.ofNullable(byName(tenant).get(name));
    }

    /**
     * Refuses to let the caller give, or take, roles that there are not or that permit more than he may himself. Call it in the
     * transaction that writes them down: until it ends, none of them can be removed.
     *
     * @param field the field that names the roles, for the answer
     * @throws ApiProblem with {@link ApiError#VALUE_NOT_ALLOWED}, {@link ApiError#GRANT_EXCEEDS_OWN} or
     *     {@link ApiError#PLATFORM_PERMISSION}
     */
    public void requireGrantable(Caller caller, Collection<String> roles, String field) {
        table.keep(caller.tenant(), List.copyOf(roles));
        var book = byName(caller.tenant());
        for (var name : roles) {
            var role = book.get(name);
            if (role == null) {
                throw ApiProblem.field(field, ApiError.VALUE_NOT_ALLOWED, "There is no role " + name + ".");
            }
            requireGrantable(caller, role.permissionSet());
        }
    }

    /** Refuses to let the caller give permissions that he lacks. */
    static void requireGrantable(Caller caller, Set<String> permissions) {
        var lacking = Vocabulary.ordered(permissions).stream()
                .filter(permission -> !Vocabulary.canGive(caller.permissions(), permission))
                .toList();
        if (!lacking.isEmpty()) {
            throw new ApiProblem(
                    ApiError.GRANT_EXCEEDS_OWN, "You are not permitted yourself: " + String.join(", ", lacking) + ".");
        }
        requireOrdinary(caller.tenant(), permissions);
    }

    private static void requireOrdinary(String tenant, Set<String> permissions) {
        var platform = permissions.stream()
                .filter(permission -> Vocabulary.find(permission)
                        .map(Vocabulary.Entry::platform)
                        .orElse(false))
                .sorted()
                .toList();
        if (!tenant.equals(PLATFORM) && !platform.isEmpty()) {
            throw new ApiProblem(
                    ApiError.PLATFORM_PERMISSION,
                    "These concern the whole installation: " + String.join(", ", platform) + ".");
        }
    }

    private Map<String, Role> byName(String tenant) {
        var roles = new LinkedHashMap<String, Role>();
        RolePermissions.builtIn().forEach(role -> roles.put(role.name(), Role.untouched(role)));
        table.of(tenant).forEach(row -> roles.put(row.name(), role(row)));
        return roles;
    }

    /** A built-in role's words and, as long as nobody has changed them, permissions are those of the product's version. */
    static Role role(RoleTable.Row row) {
        var builtIn = RolePermissions.builtIn(row.name());
        var changed = row.permissions();
        return new Role(
                row.name(),
                builtIn.map(RolePermissions.BuiltIn::title).orElse(row.title()),
                builtIn.map(RolePermissions.BuiltIn::description).orElse(row.description()),
                builtIn.isPresent(),
                builtIn.isPresent() && changed != null,
                Vocabulary.ordered(
                        changed != null
                                ? changed
                                : builtIn.map(RolePermissions.BuiltIn::permissions)
                                        .orElse(Set.of())),
                row.version(),
                row.changedBy(),
                row.changedAt());
    }
}
