package org.claimtrail.command.authority;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far each role of a tenant may decide alone. Authority comes from one role: limits of several do not add up.
 *
 * @param version named by every decision that was taken under it
 */
public record AuthorityProfile(int version, Map<String, RoleAuthority> roles) {

    /** Nobody may decide anything alone. */
    public static final AuthorityProfile NONE = new AuthorityProfile(0, Map.of());

    static final String NO_ROLE = "none";

    /** What has been found first: authority that suffices, then with the fewest people, then the one that reaches furthest. */
    private static final Comparator<Authority> BEST = Comparator.comparing(Authority::reaches)
            .thenComparing(authority -> authority.reaches() ? -authority.votes() : 0)
            .thenComparing(
                    authority -> authority.basis().limit(), Comparator.nullsLast(Comparator.<Money>naturalOrder()));

    public AuthorityProfile {
        roles = Map.copyOf(roles);
    }

    /** A version with these roles, none of them twice. */
    public static AuthorityProfile of(int version, List<RoleAuthority> roles) {
        return new AuthorityProfile(
                version, roles.stream().collect(Collectors.toUnmodifiableMap(RoleAuthority::role, role -> role)));
    }

    /** Its roles, always in the same order. */
    public List<RoleAuthority> inOrder() {
        return roles.values().stream()
                .sorted(Comparator.comparing(RoleAuthority::role))
                .toList();
    }

    /**
     * The authority of somebody with these roles over everything that is at stake at once, all in one currency.
     *
     * @return on the limit of the first stake, or of the first one that is not reached
     */
    public Authority toDecide(List<String> actorRoles, Stake first, Stake... further) {
        return held(actorRoles)
                .map(role -> over(role, first, further))
                .max(BEST)
                .orElseGet(
                        () -> Authority.none(version, Money.zero(first.amount().currency())));
    }

    /** The authority to deny coverage. */
    public Authority toDeny(List<String> actorRoles) {
        return plain(actorRoles, role -> role.denial() == Denial.DECIDE);
    }

    /** The authority to propose a denial of coverage to somebody who may decide it. */
    public Authority toProposeDenial(List<String> actorRoles) {
        return plain(actorRoles, role -> role.denial() != Denial.NO);
    }

    /** The authority to reopen a claim so long after its closure. */
    public Authority toReopen(List<String> actorRoles, Duration closed) {
        return plain(actorRoles, role -> within(role.reopensWithinDays(), closed));
    }

    /** The authority to have something take effect so long before it is recorded; less than a day is nobody's concern. */
    public Authority toBackdate(List<String> actorRoles, Duration back) {
        var days = back.toDays();
        return days <= 0
                ? new Authority(new AuthorityBasis(version, NO_ROLE, null), true, 1)
                : plain(actorRoles, role -> days <= role.backdatesDays());
    }

    private Stream<RoleAuthority> held(List<String> actorRoles) {
        return actorRoles.stream().map(roles::get).flatMap(role -> Optional.ofNullable(role).stream());
    }

    private Authority over(RoleAuthority role, Stake first, Stake... further) {
        var reached = limit(role, first);
        if (!covers(reached, first)) {
            return new Authority(new AuthorityBasis(version, role.role(), reached), false, role.votes());
        }
        for (var stake : further) {
            var limit = limit(role, stake);
            if (!covers(limit, stake)) {
                return new Authority(new AuthorityBasis(version, role.role(), limit), false, role.votes());
            }
        }
        return new Authority(new AuthorityBasis(version, role.role(), reached), true, role.votes());
    }

    private Authority plain(List<String> actorRoles, Predicate<RoleAuthority> may) {
        return held(actorRoles)
                .filter(may)
                .map(role -> new Authority(new AuthorityBasis(version, role.role(), null), true, role.votes()))
                .max(BEST)
                .orElseGet(() -> new Authority(new AuthorityBasis(version, NO_ROLE, null), false, 1));
    }

    /** Up to how much; null when amounts do not matter. */
    private static @Nullable Money limit(RoleAuthority role, Stake stake) {
        var nothing = Money.zero(stake.amount().currency());
        var limit = role.limit(stake.type());
        if (limit.isEmpty()) {
            return nothing;
        }
        return limit.get().unlimited()
                ? null
                : limit.get().in(stake.amount().currency()).orElse(nothing);
    }

    private static boolean covers(@Nullable Money limit, Stake stake) {
        return limit == null || !stake.amount().exceeds(limit);
    }

    private static boolean within(@Nullable Integer days, Duration closed) {
        return days != null && closed.compareTo(Duration.ofDays(days)) <= 0;
    }
}
