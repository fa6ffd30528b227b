package org.claimtrail.api.tenants;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.tenants.Tenant.Status;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins, changes and suspends tenants; none is ever removed. */
@Component
public class Tenants {

    /** The tenant of those who run the platform. */
    public static final String PLATFORM = "platform";

    private static final String INSTALLATION = "installation";

    private final TenantTable table;
    private final TenantSettings settings;
    private final SettingsCheck check;
    private final SecurityLog log;

    Tenants(TenantTable table, TenantSettings settings, SettingsCheck check, SecurityLog log) {
        this.table = table;
        this.settings = settings;
        this.check = check;
        this.log = log;
    }

    /** Whether there is such a tenant and its people get in. */
    public boolean isActive(String tenant) {
        return settings.isActive(tenant);
    }

    /** Sees to it that there is such a tenant; one that somebody has set up already stays as it is. */
    @Transactional
    public void ensure(String tenant, String name) {
        ensure(tenant, name, Settings.STANDARD);
    }

    @Transactional
    void ensure(String tenant, String name, Settings wanted) {
        if (table.insert(tenant, name, wanted, INSTALLATION) || table.furnish(tenant, name, wanted)) {
            settings.changed(get(tenant));
            log.record(new SecurityEntry(
                    tenant, null, "TENANT_CREATED", SecurityEntry.Outcome.DONE, tenant, Map.of("name", name)));
        }
    }

    @Transactional
    Tenant create(String tenant, String name, Settings wanted, String by) {
        check.check(tenant, wanted);
        if (!table.insert(tenant, name, wanted, by)) {
            throw new ApiProblem(ApiError.NAME_TAKEN, "There is a tenant " + tenant + " already.");
        }
        var created = get(tenant);
        settings.changed(created);
        log.record(SecurityEntry.done("TENANT_CREATED", tenant, Map.of("name", name)));
        return created;
    }

    Tenant get(String tenant) {
        return found(table.find(tenant));
    }

    @Transactional
    Tenant rename(String tenant, String name, @Nullable Long expected) {
        var before = found(table.lock(tenant));
        var renamed = store(before, one -> with(one, name, one.status(), one.settings()), expected);
        log.record(SecurityEntry.done("TENANT_RENAMED", tenant, Map.of("from", before.name(), "to", name)));
        return renamed;
    }

    /** Its people get no further from the next request on; what processes have yet to do for it is done. */
    @Transactional
    Tenant suspend(String tenant, String reason) {
        if (tenant.equals(PLATFORM)) {
            throw new ApiProblem(ApiError.PERMISSION_DENIED, "Nobody could undo the platform's own suspension.");
        }
        return turn(tenant, Status.SUSPENDED, "TENANT_SUSPENDED", reason);
    }

    @Transactional
    Tenant reactivate(String tenant, String reason) {
        return turn(tenant, Status.ACTIVE, "TENANT_REACTIVATED", reason);
    }

    @Transactional
    Tenant set(String tenant, Settings wanted, @Nullable Long expected) {
        check.check(tenant, wanted);
        var before = found(table.lock(tenant));
        var after = store(before, one -> with(one, one.name(), one.status(), wanted), expected);
        log.record(SecurityEntry.done(
                "SETTINGS_CHANGED", tenant, SettingsChange.between(before.settings(), after.settings())));
        return after;
    }

    private Tenant turn(String tenant, Status status, String action, String reason) {
        var before = found(table.lock(tenant));
        if (before.status() == status) {
            return before;
        }
        var after = store(before, one -> with(one, one.name(), status, one.settings()), null);
        log.record(SecurityEntry.done(action, tenant, Map.of("reason", reason)));
        return after;
    }

    private Tenant store(Tenant before, UnaryOperator<Tenant> change, @Nullable Long expected) {
        var after = table.update(before, change.apply(before), expected);
        settings.changed(after);
        return after;
    }

    private static Tenant with(Tenant one, String name, Status status, Settings settings) {
        return new Tenant(
                one.tenant(), name, status, settings, one.createdBy(), one.createdAt(), one.changedAt(), one.version());
    }

    private static Tenant found(Optional<Tenant> tenant) {
        return tenant.orElseThrow(
                () -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }
}
