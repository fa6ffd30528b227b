package org.claimtrail.api.tenants;

import org.claimtrail.command.authority.AuthorityProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demonstration two tenants: one to work in, and one to see that nothing of it can be seen. */
@Component
@ConditionalOnProperty("claimtrail.demo.enabled")
final class DemoTenants {

    private final Tenants tenants;

    DemoTenants(Tenants tenants) {
        this.tenants = tenants;
    }

    /** Before anybody else makes anything in them. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void create() {
        tenants.ensure("demo", "Demo Insurance", settings("Africa/Nairobi", "KES", "kenya"));
        tenants.ensure("other", "Other Insurance", settings("Europe/London", "USD", Settings.STANDARD.clockPack()));
    }

    private static Settings settings(String timeZone, String currency, String clockPack) {
        var standard = Settings.STANDARD;
        return new Settings(
                timeZone,
                currency,
                standard.numberFormat(),
                AuthorityProperties.STANDARD,
                clockPack,
                false,
                standard.sessionIdleMinutes(),
                standard.sessionLongestDays(),
                standard.assignment(),
                standard.inspectionMinutes());
    }
}
