package org.claimtrail.api.authority;

import java.util.List;
import java.util.Optional;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.authority.AuthorityProperties;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.query.authority.profiles.AuthorityProfileDetail;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the edge knows of authority by itself: which roles there are, and what a tenant without profiles goes by. */
@Component
final class AuthorityDesk {

    private final RoleBook book;
    private final TenantSettings settings;
    private final AuthorityProperties configured;

    AuthorityDesk(RoleBook book, TenantSettings settings, Environment environment) {
        this.book = book;
        this.settings = settings;
        // Bound here, because an instance without the command role has no such bean.
        this.configured = Binder.get(environment).bindOrCreate("claimtrail.authority", AuthorityProperties.class);
    }

    /** A limit of a role that there is not would be nobody's, and most likely a slip. */
    List<RoleAuthority> known(String tenant, List<AuthorityBodies.RoleLimits> roles) {
        for (var i = 0; i < roles.size(); i++) {
            if (book.find(tenant, roles.get(i).role()).isEmpty()) {
                throw ApiProblem.field(
                        "roles[" + i + "].role", ApiError.VALUE_NOT_ALLOWED, "must be a role of the tenant.");
            }
        }
        return AuthorityBodies.roles(roles);
    }

    /** What a tenant goes by that keeps no profiles of its own, if that is configured. */
    Optional<AuthorityProfileDetail> configured(String tenant) {
        var name = settings.authorityProfile(tenant);
        return Optional.ofNullable(configured.byName().get(name))
                .map(profile -> new AuthorityProfileDetail(null, profile.version(), name, profile.inOrder(), -1));
    }
}
