package org.claimtrail.query.claims.claimdates;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * How long claims take, answered by {@link ClaimLags}.
 *
 * @param by what they are grouped by; null for all of them together
 * @param upload only the claims that came with this upload
 * @param zone where the tenant's days begin
 */
public record ListClaimLags(
        String tenant, @Nullable By by, @Nullable String upload, String zone) implements Query {

    /** Years that claims are grouped by. */
    public enum By {
        LOSS_YEAR,
        NOTIFIED_YEAR,
        CLOSED_YEAR
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_DATES;
    }
}
