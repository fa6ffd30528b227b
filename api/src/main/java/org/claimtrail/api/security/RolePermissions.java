package org.claimtrail.api.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role may do what, in one place. How far an authority reaches – amounts, four eyes, denials – is decided by the
 * claim itself; here stands only who may ask.
 */
public final class RolePermissions {

    /** Needs no token at all. */
    public static final String PUBLIC = "public";

    private static final String READ_WORK = "claims:read policies:read payments:read history:read dashboard:read";
    private static final String TAKE_IN = "claims:notify claims:acknowledge claims:open claims:add-party";
    private static final String HANDLE = "claims:decide-coverage claims:expose claims:reserve claims:request-payment"
            + " claims:close claims:reopen";
    private static final String DECIDE =
            "claims:void claims:assign claims:approve-reserve claims:approve-payment" + " payments:stop";
    private static final String LOAD = "uploads:create uploads:read";
    private static final String OPERATE = "operations:read replay:run deadletters:manage tasks:manage";

    private static final Map<String, Set<String>> BY_ROLE = Map.of(
            "customer", set("claims:notify"),
            "broker", set("claims:notify policies:read"),
            "intake", set(READ_WORK, TAKE_IN, "policies:write"),
            "adjuster", set(READ_WORK, TAKE_IN, HANDLE),
            "supervisor", set(READ_WORK, TAKE_IN, HANDLE, DECIDE, LOAD, "policies:write"),
            "claims-manager", set(READ_WORK, TAKE_IN, HANDLE, DECIDE, LOAD, "policies:write"),
            "finance", set(READ_WORK, "payments:release payments:stop"),
            "auditor", set(READ_WORK, "uploads:read operations:read activity:read"),
            "operator", set(READ_WORK, LOAD, OPERATE, "policies:write activity:read"));

    private static final Set<String> ALL =
            BY_ROLE.values().stream().flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));

    private RolePermissions() {}

    /** What somebody with these roles may ask. */
    static Set<String> of(Collection<String> roles) {
        return roles.stream()
                .flatMap(role -> BY_ROLE.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that hold a permission, in the order of the alphabet. */
    public static List<String> rolesWith(String permission) {
        return BY_ROLE.entrySet().stream()
                .filter(role -> role.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether some role holds the permission, or it needs none. */
    static boolean isKnown(String permission) {
        return permission.equals(PUBLIC) || ALL.contains(permission);
    }

    static void requireKnown(Collection<String> roles) {
        for (var role : roles) {
            if (!BY_ROLE.containsKey(role)) {
                throw new IllegalStateException("There is no role " + role + "; there are " + BY_ROLE.keySet());
            }
        }
    }

    private static Set<String> set(String... permissions) {
        return Stream.of(permissions)
                .flatMap(some -> Arrays.stream(some.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
