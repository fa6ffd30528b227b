package org.claimtrail.api.security;

import java.util.Collection;
import java.util.Set;

/** What roles permit in a tenant. */
@FunctionalInterface
public interface RolesToPermissions {

    /** Everything that somebody with these roles may ask in the tenant. */
    Set<String> of(String tenant, Collection<String> roles);
}
