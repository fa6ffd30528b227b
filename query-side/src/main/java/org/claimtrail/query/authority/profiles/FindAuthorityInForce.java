package org.claimtrail.query.authority.profiles;

import java.time.Instant;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/**
 * The authority profile in force at a moment, answered by an optional {@link AuthorityProfileDetail}; empty when the tenant
 * keeps none of its own.
 */
public record FindAuthorityInForce(String tenant, Instant at) implements Query {

    @Override
    public String readModel() {
        return ReadModels.AUTHORITY_PROFILES;
    }
}
