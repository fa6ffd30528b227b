package org.claimtrail.query.claims.claimdates;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of each accident year developed, answered by {@link Development}.
 *
 * @param upload only the claims that came with this upload
 * @param zone where the tenant's days begin
 */
public record FindDevelopment(
        String tenant, By by, @Nullable String upload, String zone) implements Query {

    /** What happened in a development year. */
    public enum By {
        /** Claims were notified. */
        REPORTED,
        /** Claims were closed, for the last time; with all that was ever paid on them. */
        FINALISED,
        /** Something was paid; a claim counts in each year in which it was. */
        PAID
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_DATES;
    }
}
