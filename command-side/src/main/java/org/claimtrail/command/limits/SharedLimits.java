package org.claimtrail.command.limits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitId.Key;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.shared.Money;

/** Which limits the claims of a policy's term share. */
public final class SharedLimits {

    private SharedLimits() {}

    /** The most that the cover pays in the term, if it says so. */
    public static Optional<SharedLimit> aggregate(String tenant, PolicySnapshot policy, Cover cover) {
        return Optional.ofNullable(cover.terms().aggregateLimit())
                .map(amount -> limit(tenant, policy, new Part(cover.code(), LimitType.AGGREGATE, amount)));
    }

    /** The deductible, if the claims of the term bear it together and there is one. */
    public static Optional<SharedLimit> deductible(String tenant, PolicySnapshot policy, Cover cover) {
        return cover.terms().deductibleBasis() == DeductibleBasis.ANNUAL_AGGREGATE
                        && cover.deductible().isPositive()
                ? Optional.of(limit(tenant, policy, new Part(cover.code(), LimitType.DEDUCTIBLE, cover.deductible())))
                : Optional.empty();
    }

    /** All of them. */
    static List<SharedLimit> of(String tenant, PolicySnapshot policy) {
        return policy.covers().stream()
                .flatMap(cover -> Stream.concat(
                        aggregate(tenant, policy, cover).stream(), deductible(tenant, policy, cover).stream()))
                .toList();
    }

    /** Whether the claims under any of the covers share something. */
    static boolean anyIn(List<Cover> covers) {
        return covers.stream()
                .anyMatch(cover -> cover.terms().aggregateLimit() != null
                        || cover.terms().deductibleBasis() == DeductibleBasis.ANNUAL_AGGREGATE);
    }

    /** What of which cover is shared. */
    private record Part(String cover, LimitType type, Money amount) {}

    private static SharedLimit limit(String tenant, PolicySnapshot policy, Part part) {
        return new SharedLimit(
                LimitId.of(tenant, policy.policyId(), policy.term(), new Key(part.type(), part.cover())),
                policy.policyId(),
                policy.policyNumber(),
                policy.term(),
                part.cover(),
                part.type(),
                part.amount(),
                policy.policyVersion());
    }
}
