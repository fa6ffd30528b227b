package org.claimtrail.query.claims.recoveries;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Recoveries of a tenant, answered by a {@link RecoveryPage}.
 *
 * @param q text that must occur, in any case, in the claim number, the debtor, the basis or the explanation
 * @param paging may be sorted by {@code claimNumber}, {@code kind}, {@code status}, {@code from}, {@code expected},
 *     {@code recovered}, {@code remaining}, {@code forgone}, {@code openedBy}, {@code openedAt}, {@code lastReceivedOn},
 *     {@code endedAt}, {@code changedAt}; the newest first otherwise
 */
public record ListRecoveries(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.CLAIM_SUMMARY;
    }

    /**
     * What recoveries must have in common; null asks for nothing.
     *
     * @param minimumRemaining in minor units of each recovery's own currency
     */
    public record Filter(
            @Nullable Kind kind,
            @Nullable RecoveryStatus status,
            @Nullable UUID claimId,
            @Nullable String claimNumber,
            @Nullable String openedBy,
            @Nullable String currency,
            @Nullable Long minimumRemaining,
            @Nullable Instant openedFrom,
            @Nullable Instant openedTo) {

        /** Those of one claim. */
        public static Filter ofClaim(UUID claimId) {
            return new Filter(null, null, claimId, null, null, null, null, null, null);
        }
    }
}
