package org.claimtrail.query.authority.profiles;

import java.time.Instant;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.jspecify.annotations.Nullable;

/**
 * An authority profile in a list.
 *
 * @param profileVersion which decisions name; null before it is published
 * @param authors who has written it, with commas between
 * @param effectiveFrom null for a draft, and for what the tenant went by before it kept its own
 * @param effectiveUntil when another version comes into force; null when none does
 */
public record AuthorityProfileSummary(
        AuthorityProfileId id,
        @Nullable Integer profileVersion,
        String title,
        ProfileStatus status,
        int roleCount,
        String authors,
        Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        @Nullable String withdrawnBy,
        @Nullable String explanation,
        Instant changedAt) {}
