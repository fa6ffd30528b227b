package org.claimtrail.query.authority.profiles;

import org.claimtrail.events.authority.AuthorityProfileId;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** What becomes different from one authority profile to another, answered by an optional {@link AuthorityComparison}. */
public record CompareAuthorityProfiles(String tenant, AuthorityProfileId from, AuthorityProfileId to) implements Query {

    @Override
    public String readModel() {
        return ReadModels.AUTHORITY_PROFILES;
    }
}
