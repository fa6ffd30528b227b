package org.claimtrail.query.authority.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.authority.profiles.AuthorityComparison.Difference;
import org.jspecify.annotations.Nullable;

/** Says in plain words what one profile lets the roles do that another one did not, and the other way round. */
final class Differences {

    private static final String NOTHING = "nothing";

    private Differences() {}

    static List<Difference> between(List<RoleAuthority> before, List<RoleAuthority> after) {
        var names = new TreeSet<String>();
        Stream.concat(before.stream(), after.stream()).forEach(role -> names.add(role.role()));
        return names.stream()
                .flatMap(name -> of(name, find(name, before), find(name, after)).stream())
                .toList();
    }

    private static Optional<RoleAuthority> find(String name, List<RoleAuthority> roles) {
        return roles.stream().filter(role -> role.role().equals(name)).findFirst();
    }

    private static List<Difference> of(String name, Optional<RoleAuthority> before, Optional<RoleAuthority> after) {
        var was = before.orElse(new RoleAuthority(name, List.of(), Denial.NO, null, 0, 1));
        var is = after.orElse(new RoleAuthority(name, List.of(), Denial.NO, null, 0, 1));
        var found = new Found(name, new ArrayList<>());
        found.note("the role", before.isPresent() ? "named" : "not named", after.isPresent() ? "named" : "not named");
        for (var type : LimitType.values()) {
            amounts(found, type, was, is);
        }
        found.note("denying coverage", words(was.denial()), words(is.denial()));
        found.note("reopening a claim", reopening(was.reopensWithinDays()), reopening(is.reopensWithinDays()));
        found.note("dating something back", days(was.backdatesDays()), days(is.backdatesDays()));
        found.note("how many of the role it takes", Integer.toString(was.votes()), Integer.toString(is.votes()));
        return found.differences();
    }

    private static void amounts(Found found, LimitType type, RoleAuthority was, RoleAuthority is) {
        var before = named(type, was);
        var after = named(type, is);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        var currencies = new TreeSet<String>();
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .flatMap(limit -> limit.amounts().stream())
                .forEach(amount -> currencies.add(amount.currency()));
        if (currencies.isEmpty()) {
            found.note(about(type), words(type, before, null), words(type, after, null));
        }
        for (var currency : currencies) {
            found.note(about(type), words(type, before, currency), words(type, after, currency));
        }
    }

    private static Optional<AmountLimit> named(LimitType type, RoleAuthority role) {
        return role.amounts().stream().filter(limit -> limit.type() == type).findFirst();
    }

    private static String words(LimitType type, Optional<AmountLimit> limit, @Nullable String currency) {
        if (limit.isEmpty()) {
            return type.wider().map(wider -> "as " + about(wider)).orElse(NOTHING);
        }
        if (limit.get().unlimited()) {
            return "any amount";
        }
        return currency == null
                ? NOTHING
                : limit.get().in(currency).map(Differences::money).orElse(NOTHING + " in " + currency);
    }

    private static String about(LimitType type) {
        return switch (type) {
            case RESERVE -> "the reserves of a claim";
            case RESERVE_LINE -> "the reserve of one line";
            case CLAIM_INCURRED -> "what a claim costs net";
            case CUMULATIVE_PAYMENT -> "the payments of a claim";
            case SINGLE_PAYMENT -> "a single payment";
            case EX_GRATIA -> "payments ex gratia";
            case RECOVERY_WAIVER -> "recoveries given up";
        };
    }

    private static String words(Denial denial) {
        return switch (denial) {
            case NO -> "not";
            case PROPOSE -> "propose it";
            case DECIDE -> "decide it";
        };
    }

    private static String reopening(@Nullable Integer days) {
        return days == null ? "never" : "within " + days(days);
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String money(Money amount) {
        var decimal = amount.decimal();
        return "up to " + amount.currency() + " " + String.format(Locale.ROOT, "%,." + decimal.scale() + "f", decimal);
    }

    /** What has been found different for a role. */
    private record Found(String role, List<Difference> differences) {

        void note(String about, String before, String after) {
            if (!before.equals(after)) {
                differences.add(new Difference(
                        role, about, before, after, role + ", " + about + ": " + after + " instead of " + before));
            }
        }
    }
}
