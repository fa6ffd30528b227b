package org.claimtrail.api.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.sessions.AccessChanges;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a tenant's administrator makes and changes roles; what he tries in vain is on record too. */
@Component
class RoleDesk {

    private static final String WRITE = "roles:write";

    private final RoleBook book;
    private final RoleTable table;
    private final AccessChanges changes;
    private final SecurityLog log;
    private final TransactionTemplate transaction;

    RoleDesk(
            RoleBook book,
            RoleTable table,
            AccessChanges changes,
            SecurityLog log,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.table = table;
        this.changes = changes;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    Role create(Caller caller, Role role) {
        return recorded("ROLE_CREATED", role.name(), () -> {
            RoleBook.requireGrantable(caller, role.permissionSet());
            var isNew = RolePermissions.builtIn(role.name()).isEmpty()
                    && table.add(caller.tenant(), role, caller.user(), role.permissions());
            if (!isNew) {
                throw new ApiProblem(ApiError.ROLE_EXISTS, "There is a role " + role.name() + " already.");
            }
            return written(caller, "ROLE_CREATED", role.name(), Set.of());
        });
    }

    /** Changes a role that is at the version that was seen. */
    Role change(Caller caller, Role wanted) {
        return recorded("ROLE_CHANGED", wanted.name(), () -> {
            var now = seen(caller, wanted.name(), wanted.version());
            if (now.builtIn()
                    && !(now.title().equals(wanted.title()) && now.description().equals(wanted.description()))) {
                throw new ApiProblem(ApiError.ROLE_BUILT_IN, ApiError.ROLE_BUILT_IN.meaning());
            }
            requireEditable(caller, now, wanted.permissionSet());
            var role = new Role(
                    now.name(),
                    wanted.title(),
                    wanted.description(),
                    now.builtIn(),
                    now.builtIn(),
                    wanted.permissions(),
                    now.version(),
                    null,
                    null);
            var held = heldByAnybody(caller.tenant());
            write(caller, role, role.permissions());
            held.removeAll(heldByAnybody(caller.tenant()));
            if (!held.isEmpty()) {
                throw new ApiProblem(
                        ApiError.ROLE_LOCKS_OUT, "Nobody would be left who may " + String.join(", ", held) + ".");
            }
            return written(caller, "ROLE_CHANGED", role.name(), now.permissionSet());
        });
    }

    /** Puts a built-in role back to what it came with. */
    Role reset(Caller caller, String name, long version) {
        return recorded("ROLE_RESET", name, () -> {
            var now = seen(caller, name, version);
            var builtIn = RolePermissions.builtIn(name)
                    .orElseThrow(
                            () -> new ApiProblem(ApiError.ROLE_NOT_BUILT_IN, ApiError.ROLE_NOT_BUILT_IN.meaning()));
            requireEditable(caller, now, builtIn.permissions());
            write(caller, now, null);
            return written(caller, "ROLE_RESET", name, now.permissionSet());
        });
    }

    /** Removes a role of the tenant's own that nobody has. */
    Role remove(Caller caller, String name, long version) {
        return recorded("ROLE_REMOVED", name, () -> {
            var now = seen(caller, name, version);
            if (now.builtIn()) {
                throw new ApiProblem(ApiError.ROLE_BUILT_IN, ApiError.ROLE_BUILT_IN.meaning());
            }
            RoleBook.requireGrantable(caller, now.permissionSet());
            var holders = table.holders(caller.tenant(), name);
            if (holders > 0) {
                throw new ApiProblem(
                        ApiError.ROLE_IN_USE,
                        holders == 1 ? "One person has the role." : holders + " people have the role.");
            }
            if (!table.remove(caller.tenant(), name, version)) {
                throw conflict();
            }
            changes.tenant(caller.tenant());
            log.record(SecurityEntry.done("ROLE_REMOVED", name, Map.of()));
            return now;
        });
    }

    /** The role, if it is at that version; its row stays ours until the transaction ends. */
    private Role seen(Caller caller, String name, long version) {
        table.locked(caller.tenant(), name);
        var role = book.find(caller.tenant(), name)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        if (role.version() != version) {
            throw conflict();
        }
        return role;
    }

    /** Nobody changes a role that is mightier than he is, makes one so, or shuts himself out. */
    private void requireEditable(Caller caller, Role now, Set<String> permissions) {
        RoleBook.requireGrantable(caller, now.permissionSet());
        RoleBook.requireGrantable(caller, permissions);
        if (caller.roles().contains(now.name()) && !permissions.contains(WRITE)) {
            var others = new HashSet<>(caller.roles());
            others.remove(now.name());
            if (!book.permissions(caller.tenant(), others).contains(WRITE)) {
                throw new ApiProblem(ApiError.ROLE_LOCKS_OUT, ApiError.ROLE_LOCKS_OUT.meaning());
            }
        }
    }

    /** What nobody has, nobody could give back. */
    private TreeSet<String> heldByAnybody(String tenant) {
        return new TreeSet<>(book.permissions(tenant, table.rolesInUse(tenant)));
    }

    private void write(Caller caller, Role role, @Nullable List<String> permissions) {
        var isWritten = role.version() == 0
                ? table.add(caller.tenant(), role, caller.user(), permissions)
                : table.change(caller.tenant(), role, caller.user(), permissions);
        if (!isWritten) {
            throw conflict();
        }
    }

    private Role written(Caller caller, String action, String name, Set<String> before) {
        var role = book.find(caller.tenant(), name).orElseThrow();
        var given = new HashSet<>(role.permissions());
        given.removeAll(before);
        var taken = new HashSet<>(before);
        taken.removeAll(role.permissionSet());
        changes.tenant(caller.tenant());
        log.record(SecurityEntry.done(
                action,
                name,
                Map.of(
                        "given", String.join(" ", Vocabulary.ordered(given)),
                        "taken", String.join(" ", Vocabulary.ordered(taken)))));
        return role;
    }

    /** Carries it out in a transaction, and notes outside of it what was refused for want of right. */
    private Role recorded(String action, String name, Supplier<Role> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (ApiProblem refused) {
            switch (refused.error()) {
                case GRANT_EXCEEDS_OWN, PLATFORM_PERMISSION, ROLE_LOCKS_OUT ->
                    log.record(SecurityEntry.refused(
                            action, name, Map.of("code", refused.error().name())));
                default -> {
                    // Nothing was attempted that nobody may do.
                }
            }
            throw refused;
        }
    }

    private static ApiProblem conflict() {
        return new ApiProblem(ApiError.VERSION_CONFLICT, ApiError.VERSION_CONFLICT.meaning());
    }
}
