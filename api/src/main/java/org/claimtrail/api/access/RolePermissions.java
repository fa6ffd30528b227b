package org.claimtrail.api.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The built-in roles and what they permit, as {@code access/roles.txt} has them. How far an authority reaches – amounts,
 * four eyes, denials – is decided by the claim itself; here stands only who may ask.
 */
public final class RolePermissions {

    /** Needs no token at all. */
    public static final String PUBLIC = "public";

    private static final String SOURCE = "/access/roles.txt";
    private static final String EVERYTHING = "everything";
    private static final Pattern HEAD = Pattern.compile("\\[([a-z-]+)] ([^|]+) \\| (.+)");
    private static final String LIKE = "as ";

    private static final Map<String, BuiltIn> ROLES = read();

    private RolePermissions() {}

    /** A role that every tenant has. */
    public record BuiltIn(String name, String title, String description, Set<String> permissions) {
        public BuiltIn {
            permissions = Set.copyOf(permissions);
        }
    }

    /** All built-in roles, in their order. */
    public static Collection<BuiltIn> builtIn() {
        return ROLES.values();
    }

    /** The names of the built-in roles. */
    public static Set<String> roles() {
        return ROLES.keySet();
    }

    /** Refuses names that no built-in role has. */
    public static void requireKnown(Collection<String> names) {
        if (!roles().containsAll(names)) {
            throw new IllegalStateException("There is no such role among " + names + "; there are " + roles());
        }
    }

    /** The built-in role of this name, if there is one. */
    public static Optional<BuiltIn> builtIn(String name) {
        return Optional.ofNullable(ROLES.get(name));
    }

    /** The built-in roles that hold a permission, in their order. */
    public static List<String> rolesWith(String permission) {
        return ROLES.values().stream()
                .filter(role -> role.permissions().contains(permission))
                .map(BuiltIn::name)
                .toList();
    }

    /** Whether it is a permission, or says that none is needed. */
    public static boolean isKnown(String permission) {
        return permission.equals(PUBLIC) || Vocabulary.knows(permission);
    }

    private static Map<String, BuiltIn> read() {
        var roles = new LinkedHashMap<String, BuiltIn>();
        for (var line : Lines.of(SOURCE)) {
            var head = HEAD.matcher(line);
            if (head.matches()) {
                roles.put(head.group(1), new BuiltIn(head.group(1), head.group(2), head.group(3), Set.of()));
            } else {
                var last = roles.lastEntry().getValue();
                roles.put(last.name(), with(last, named(line, roles)));
            }
        }
        return Collections.unmodifiableMap(roles);
    }

    private static BuiltIn with(BuiltIn role, Set<String> more) {
        var permissions = new HashSet<>(role.permissions());
        permissions.addAll(more);
        return new BuiltIn(role.name(), role.title(), role.description(), permissions);
    }

    private static Set<String> named(String line, Map<String, BuiltIn> roles) {
        if (line.equals(EVERYTHING)) {
            return Vocabulary.ofTenants();
        }
        if (line.startsWith(LIKE)) {
            return Objects.requireNonNull(roles.get(line.substring(LIKE.length())), line)
                    .permissions();
        }
        var permissions = new LinkedHashSet<>(Arrays.asList(line.split(" ")));
        permissions.stream().filter(name -> !Vocabulary.knows(name)).findAny().ifPresent(unknown -> {
            throw new IllegalStateException(SOURCE + " gives " + unknown + ", which is no permission");
        });
        return permissions;
    }
}
