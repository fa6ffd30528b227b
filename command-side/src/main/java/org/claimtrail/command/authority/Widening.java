package org.claimtrail.command.authority;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Tells whether a role may do more under one profile than under another, in whatever respect. */
final class Widening {

    private Widening() {}

    static boolean of(String role, List<RoleAuthority> before, List<RoleAuthority> after) {
        return isWider(find(role, before), find(role, after));
    }

    private static RoleAuthority find(String role, List<RoleAuthority> roles) {
        return roles.stream()
                .filter(candidate -> candidate.role().equals(role))
                .findFirst()
                .orElse(new RoleAuthority(role, List.of(), Denial.NO, null, 0, Integer.MAX_VALUE));
    }

    private static boolean isWider(RoleAuthority before, RoleAuthority after) {
        return after.denial().compareTo(before.denial()) > 0
                || days(after.reopensWithinDays()) > days(before.reopensWithinDays())
                || after.backdatesDays() > before.backdatesDays()
                || after.votes() < before.votes() && mayAnything(after)
                || Stream.of(LimitType.values()).anyMatch(type -> isWider(type, before, after));
    }

    private static boolean isWider(LimitType type, RoleAuthority before, RoleAuthority after) {
        var earlier = before.limit(type).orElse(AmountLimit.upTo(type));
        var later = after.limit(type).orElse(AmountLimit.upTo(type));
        if (earlier.unlimited()) {
            return false;
        }
        return later.unlimited() || later.amounts().stream().anyMatch(amount -> amount.exceeds(in(earlier, amount)));
    }

    private static Money in(AmountLimit limit, Money amount) {
        return limit.in(amount.currency()).orElse(Money.zero(amount.currency()));
    }

    private static boolean mayAnything(RoleAuthority role) {
        return role.denial() != Denial.NO
                || role.reopensWithinDays() != null
                || role.backdatesDays() > 0
                || role.amounts().stream()
                        .anyMatch(limit ->
                                limit.unlimited() || limit.amounts().stream().anyMatch(Money::isPositive));
    }

    private static int days(@Nullable Integer days) {
        return days == null ? -1 : days;
    }
}
