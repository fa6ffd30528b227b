package org.claimtrail.api.tenants;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.shared.TenantRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each tenant has laid down, and whether its people get in. It is asked at every request and every decision, so it is
 * remembered: a change is seen here at once, and by other instances within two seconds.
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
    public Map<String, String> fileDefaults(String tenant) {
        var settings = of(tenant);
        var defaults = new HashMap<>(Map.of("currency", "=" + settings.currency()));
        if (settings.numberFormat().equals(Settings.DECIMAL_COMMA)) {
            defaults.put("numberFormat", "=" + settings.numberFormat());
        }
        return defaults;
    }

    /** Forgets what was remembered of a tenant, once the change that is being made to it holds. */
    public void changed(String tenant) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.invalidate(tenant);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.invalidate(tenant);
            }
        });
    }

    private Optional<Tenant> find(String tenant) {
        // Not looked up by the cache itself: whoever waited for it there would hold a connection meanwhile.
        var found = known.getIfPresent(tenant);
        if (found == null) {
            found = table.find(tenant);
            known.put(tenant, found);
        }
        return found;
    }
}
