package org.claimtrail.query.authority.profiles;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads {@code authority_profile}. */
interface ProfileRows extends Repository<ProfileRow, UUID>, JpaSpecificationExecutor<ProfileRow> {

    @Query("SELECT p FROM ProfileRow p WHERE p.tenant = :tenant AND p.status = 'PUBLISHED' AND p.effectiveFrom <= :at"
            + " AND (p.effectiveUntil IS NULL OR p.effectiveUntil > :at)")
    Optional<ProfileRow> inForce(String tenant, Instant at);

    /** The version of the tenant's authority profiles altogether. */
    @Query("SELECT coalesce(max(p.version), -1) FROM ProfileRow p WHERE p.tenant = :tenant")
    long version(String tenant);
}
