package org.claimtrail.query.authority.profiles;

import java.time.Instant;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Authority profiles of a tenant, answered by an {@link AuthorityProfilePage}.
 *
 * @param q text that must occur, in any case, in the title, the authors, who published or withdrew it, or why
 * @param paging may be sorted by every column of {@link AuthorityProfileSummary}; the last changed first otherwise
 */
public record ListAuthorityProfiles(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.AUTHORITY_PROFILES;
    }

    /**
     * What authority profiles must have in common; null asks for nothing.
     *
     * @param inForceAt a moment at which it holds
     */
    public record Filter(
            @Nullable ProfileStatus status,
            @Nullable Integer profileVersion,
            @Nullable String publishedBy,
            @Nullable String withdrawnBy,
            @Nullable Instant inForceAt,
            @Nullable Instant effectiveFrom,
            @Nullable Instant effectiveTo,
            @Nullable Instant draftedFrom,
            @Nullable Instant draftedTo,
            @Nullable Instant publishedFrom,
            @Nullable Instant publishedTo,
            @Nullable Instant changedFrom,
            @Nullable Instant changedTo) {

        /** Every authority profile. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
