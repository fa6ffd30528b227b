package org.claimtrail.query.deadletters;

import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.jspecify.annotations.Nullable;

/**
 * What processors could not take in of a tenant's events, for operators; answered by a {@link DeadLetterPage}, the oldest
 * sequences first and each in its order.
 *
 * @param processor one processor's only; null for all
 */
public record ListDeadLetters(String tenant, @Nullable String processor, Paging paging) implements Query {

    /** Letters are left by all of them. */
    @Override
    public @Nullable String readModel() {
        return null;
    }
}
