package org.claimtrail.query.deadletters;

import org.claimtrail.query.shared.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What processors could not take in, for operators, of all tenants; answered by a {@link DeadLetterPage}, the oldest
 * sequences first and each in its order.
 *
 * @param processor one processor's only; null for all
 */
public record ListDeadLetters(@Nullable String processor, Paging paging) {}
