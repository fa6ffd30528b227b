package org.claimtrail.query.deadletters;

import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What processors could not take in, for operators; answered by a {@link DeadLetterPage}, the oldest sequences first and
 * each in its order.
 *
 * @param tenant one tenant's only, with those that belong to none; null for all
 * @param processor one processor's only; null for all
 */
public record ListDeadLetters(
        @Nullable String tenant, @Nullable String processor, Paging paging) {

    /** Those of all tenants. */
    public static ListDeadLetters ofAllTenants(@Nullable String processor, Paging paging) {
        return new ListDeadLetters(null, processor, paging);
    }
}
