package org.claimtrail.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.api.access.RolePermissions;
import org.springframework.stereotype.Component;

/** Knows whose a bearer token is; looks tokens up by their digest, so that timing tells nothing about them. */
@Component
class Tokens {

    private final Map<String, DemoProperties.User> users;
    private final RolesToPermissions permissions;

    Tokens(DemoProperties demo, RolesToPermissions permissions) {
        this.permissions = permissions;
        users = demo.enabled()
                ? demo.users().stream()
                        .peek(user -> RolePermissions.requireKnown(user.roles()))
                        .collect(Collectors.toUnmodifiableMap(user -> digest(user.token()), user -> user))
                : Map.of();
    }

    Optional<Caller> callerOf(String token) {
        return Optional.ofNullable(users.get(digest(token))).map(this::caller);
    }

    private Caller caller(DemoProperties.User user) {
        return new Caller(
                user.tenant(),
                user.user(),
                user.displayName(),
                user.roles(),
                permissions.of(user.tenant(), user.roles()),
                null,
                null);
    }

    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
