package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.clocks.ClockPack;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which packs a tenant goes by, and what they make clocks of. */
@Component
final class TenantClocks {

    private final TenantRules rules;
    private final ClockPacks packs;
    private final KnownEvents events;

    @Autowired
    TenantClocks(ObjectProvider<TenantRules> rules, ClockPacks packs, KnownEvents events) {
        this(rules.getIfAvailable(() -> TenantRules.STANDARD), packs, events);
    }

    TenantClocks(TenantRules rules, ClockPacks packs, KnownEvents events) {
        this.rules = rules;
        this.packs = packs;
        this.events = events;
    }

    KnownEvents events() {
        return events;
    }

    ZoneId zone(String tenant) {
        return rules.zone(tenant);
    }

    /** Whether any version of the tenant's packs names an event. */
    boolean name(String tenant, String event) {
        return rules.clockPacks(tenant).stream()
                .anyMatch(code -> ClockRules.named(packs.versions(tenant, code)).contains(event));
    }

    /** The tenant's packs at the versions by which clocks start on a day. */
    List<ClockPack> inForce(String tenant, LocalDate day) {
        return rules.clockPacks(tenant).stream()
                .flatMap(code -> ClockRules.inForce(packs.versions(tenant, code), day).stream())
                .toList();
    }
}
