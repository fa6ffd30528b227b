package org.claimtrail.command.authority;

import java.util.Map;
import org.claimtrail.command.shared.TenantRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The profiles that tenants begin with, as configuration and their settings say. */
@Component
final class ConfiguredProfiles {

    private final Map<String, AuthorityProfile> profiles;
    private final TenantRules rules;

    ConfiguredProfiles(AuthorityProperties properties, ObjectProvider<TenantRules> rules) {
        this.profiles = properties.byName();
        this.rules = rules.getIfAvailable(() -> TenantRules.STANDARD);
    }

    /** What a tenant goes by as long as it keeps no profile of its own. */
    record Configured(String name, AuthorityProfile profile) {}

    Configured of(String tenant) {
        var name = rules.authorityProfile(tenant);
        // Whoever goes by a profile that is configured no more has no authority, rather than somebody else's.
        return new Configured(name, profiles.getOrDefault(name, AuthorityProfile.NONE));
    }
}
