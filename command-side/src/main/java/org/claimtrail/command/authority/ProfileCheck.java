package org.claimtrail.command.authority;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.HashSet;
import java.util.List;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;

/** Lets no profile be proposed that contradicts itself. */
final class ProfileCheck {

    private ProfileCheck() {}

    static void check(List<RoleAuthority> roles) {
        var names = new HashSet<String>();
        for (var role : roles) {
            unless(
                    names.add(role.role()),
                    AuthorityRefusal.ROLE_REPEATED,
                    "The role " + role.role() + " stands in the profile twice.");
            check(role);
        }
    }

    private static void check(RoleAuthority role) {
        var types = new HashSet<LimitType>();
        for (var limit : role.amounts()) {
            unless(
                    types.add(limit.type()),
                    AuthorityRefusal.LIMIT_REPEATED,
                    limit.type() + " of " + role.role() + " stands in the profile twice.");
            check(role, limit);
        }
    }

    private static void check(RoleAuthority role, AmountLimit limit) {
        var currencies = new HashSet<String>();
        var wider = limit.type()
                .wider()
                .map(type -> role.limit(type).orElse(AmountLimit.upTo(type)))
                .orElse(AmountLimit.unlimited(limit.type()));
        unless(
                !limit.unlimited() || limit.amounts().isEmpty(),
                AuthorityRefusal.LIMITS_CONTRADICT,
                limit.type() + " of " + role.role() + " has amounts and no limit at once.");
        refuseWider(limit.unlimited() && !wider.unlimited(), role, limit, wider);
        for (var amount : limit.amounts()) {
            unless(
                    currencies.add(amount.currency()),
                    AuthorityRefusal.LIMIT_REPEATED,
                    limit.type() + " of " + role.role() + " stands twice in " + amount.currency() + ".");
            unless(
                    !amount.isNegative(),
                    AuthorityRefusal.LIMIT_NEGATIVE,
                    limit.type() + " of " + role.role() + " is " + amount + ".");
            var most = wider.in(amount.currency());
            refuseWider(
                    !wider.unlimited() && (most.isEmpty() ? amount.isPositive() : amount.exceeds(most.get())),
                    role,
                    limit,
                    wider);
        }
    }

    private static void refuseWider(boolean isWider, RoleAuthority role, AmountLimit limit, AmountLimit wider) {
        unless(
                !isWider,
                AuthorityRefusal.LIMITS_CONTRADICT,
                limit.type() + " of " + role.role() + " exceeds its " + wider.type() + ", of which it is part.");
    }
}
