package org.claimtrail.api.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.command.shared.AssignmentMode;
import org.claimtrail.command.shared.TenantRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each tenant has laid down, and whether its people get in. It is asked at every request and every decision, so it is
 * remembered: a change is seen here at once, and by other instances as soon as the database has told them, or within two seconds.
 */
@Component
public class TenantSettings implements TenantRules {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final TenantTable table;
    private final Cache<String, Optional<Tenant>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    TenantSettings(TenantTable table) {
        this.table = table;
    }

    /** What a tenant has laid down; what holds for everybody if there is no such tenant. */
    public Settings of(String tenant) {
        return find(tenant).map(Tenant::settings).orElse(Settings.STANDARD);
    }

    /** What a tenant is called; its key if there is no such tenant. */
    public String nameOf(String tenant) {
        return find(tenant).map(Tenant::name).orElse(tenant);
    }

    /** Whether there is such a tenant and its people get in. */
    public boolean isActive(String tenant) {
        return find(tenant)
                .filter(found -> found.status() == Tenant.Status.ACTIVE)
                .isPresent();
    }

    @Override
    public ZoneId zone(String tenant) {
        return of(tenant).zone();
    }

    @Override
    public String authorityProfile(String tenant) {
        return of(tenant).authorityProfile();
    }

    @Override
    public List<String> clockPacks(String tenant) {
        return of(tenant).clockPacks();
    }

    @Override
    public Map<String, String> fileDefaults(String tenant) {
        var settings = of(tenant);
        var defaults = new HashMap<>(Map.of("currency", "=" + settings.currency()));
        if (settings.numberFormat().equals(Settings.DECIMAL_COMMA)) {
            defaults.put("numberFormat", "=" + settings.numberFormat());
        }
        return defaults;
    }

    @Override
    public AssignmentMode assignment(String tenant) {
        return of(tenant).assignment();
    }

    /** Somebody has changed the tenant, here or elsewhere: it is read anew. */
    public void forget(String tenant) {
        known.invalidate(tenant);
    }

    /** Remembers a tenant as it has become, once the change that is being made to it holds. */
    void changed(Tenant tenant) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(tenant.tenant(), Optional.of(tenant));
            }
        });
    }

    private Optional<Tenant> find(String tenant) {
        // Not looked up by the cache itself: whoever waited for it there would hold a connection meanwhile.
        var found = known.getIfPresent(tenant);
        return found == null ? remember(tenant, table.find(tenant)) : found;
    }

    /** What was read before a change must not come in the place of what is known of it since. */
    private Optional<Tenant> remember(String tenant, Optional<Tenant> read) {
        return Objects.requireNonNull(known.asMap().merge(tenant, read, TenantSettings::newer));
    }

    private static Optional<Tenant> newer(Optional<Tenant> known, Optional<Tenant> read) {
        return version(known) > version(read) ? known : read;
    }

    private static long version(Optional<Tenant> tenant) {
        return tenant.map(Tenant::version).orElse(-1L);
    }
}
