package org.claimtrail.query.limits.limitsummary;

import java.time.Instant;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the claims of a policy's term share, in a list.
 *
 * @param held what is set aside and not yet used up
 * @param confirmed what is used up
 * @param remaining what nobody has taken
 * @param holds how many wait to be used up or given back
 * @param refusals how often there was not enough left
 * @param oldestHeldAt since when the oldest hold waits
 */
public record LimitSummary(
        LimitId id,
        PolicyId policyId,
        String policyNumber,
        Term term,
        String cover,
        LimitType type,
        Money amount,
        Money held,
        Money confirmed,
        Money remaining,
        int holds,
        int refusals,
        @Nullable Instant oldestHeldAt,
        boolean nearlyExhausted,
        Instant changedAt,
        long version) {}
