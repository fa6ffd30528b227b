package org.claimtrail.query.authority.profiles;

import java.util.List;
import org.claimtrail.events.authority.RoleAuthority;
import org.jspecify.annotations.Nullable;

/**
 * An authority profile with what it says.
 *
 * @param profile null where the tenant keeps none of its own and goes by what is configured
 * @param profileVersion which decisions name; null before it is published
 * @param version of the tenant's authority profiles altogether; -1 where it keeps none
 */
public record AuthorityProfileDetail(
        @Nullable AuthorityProfileSummary profile,
        @Nullable Integer profileVersion,
        String title,
        List<RoleAuthority> roles,
        long version) {

    public AuthorityProfileDetail {
        roles = List.copyOf(roles);
    }
}
