package org.claimtrail.query.authority.profiles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code authority_profile}, only ever read. */
@Entity
@Immutable
@Table(name = "authority_profile")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ProfileRow {

    @Id
    private UUID profileId;

    private String tenant;
    private @Nullable Integer profileVersion;
    private String title;
    private String status;
    private int roleCount;
    private String roles;
    private String authors;
    private Instant draftedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant effectiveFrom;
    private @Nullable Instant effectiveUntil;
    private @Nullable String withdrawnBy;
    private @Nullable String explanation;
    private Instant changedAt;
    private long version;

    AuthorityProfileSummary summary() {
        return new AuthorityProfileSummary(
                new AuthorityProfileId(profileId),
                profileVersion,
                title,
                ProfileStatus.valueOf(status),
                roleCount,
                authors,
                draftedAt,
                publishedBy,
                publishedAt,
                Instant.EPOCH.equals(effectiveFrom) ? null : effectiveFrom,
                effectiveUntil,
                withdrawnBy,
                explanation,
                changedAt);
    }

    String roles() {
        return roles;
    }
}
