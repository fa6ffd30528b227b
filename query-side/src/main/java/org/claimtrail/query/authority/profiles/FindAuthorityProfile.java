package org.claimtrail.query.authority.profiles;

import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One authority profile, answered by an optional {@link AuthorityProfileDetail}. */
public record FindAuthorityProfile(String tenant, AuthorityProfileId profileId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.AUTHORITY_PROFILES;
    }
}
