package org.claimtrail.api.people;

import com.fasterxml.uuid.Generators;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes users, and finds each a name in the system that nobody in his tenant has had. */
@Component
final class NewUsers {

    private static final int LONGEST_NAME = 40;
    private static final int PATIENCE = 20;
    private static final String NAMELESS = "user";

    private final Users users;
    private final JdbcClient jdbc;

    NewUsers(Users users, JdbcClient jdbc) {
        this.users = users;
        this.jdbc = jdbc;
    }

    /** What is known of somebody who comes in. */
    record Newcomer(
            String tenant,
            String displayName,
            String email,
            @Nullable String phone,
            @Nullable String nationalId,
            List<String> roles,
            @Nullable UUID branchId) {}

    /**
     * Adds a user.
     *
     * @param by who made him; null when he did it himself
     * @throws ApiProblem with {@link ApiError#EMAIL_TAKEN}
     */
    User add(Newcomer newcomer, UserStatus status, @Nullable String by) {
        return tryToAdd(newcomer, status, by)
                .orElseThrow(() -> ApiProblem.field("email", ApiError.EMAIL_TAKEN, ApiError.EMAIL_TAKEN.meaning()));
    }

    /** Adds a user, unless somebody has his address already. */
    Optional<User> tryToAdd(Newcomer newcomer, UserStatus status, @Nullable String by) {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            if (users.byEmail(newcomer.tenant(), newcomer.email()).isPresent()) {
                return Optional.empty();
            }
            var user = made(newcomer, status, by);
            if (users.add(user)) {
                return Optional.of(user);
            }
        }
        throw new ApiProblem(ApiError.CONCURRENT_CHANGE, ApiError.CONCURRENT_CHANGE.meaning());
    }

    private User made(Newcomer newcomer, UserStatus status, @Nullable String by) {
        var name = freeName(newcomer.tenant(), slug(newcomer.displayName()));
        var now = users.now();
        return new User(
                Generators.timeBasedEpochRandomGenerator().generate(),
                newcomer.tenant(),
                name,
                newcomer.displayName(),
                newcomer.email(),
                null,
                newcomer.phone(),
                null,
                newcomer.nationalId(),
                status,
                newcomer.roles().stream().distinct().sorted().toList(),
                newcomer.branchId(),
                0,
                by == null ? name : by,
                now,
                by == null ? name : by,
                now);
    }

    /** Names are never given twice, because users are never deleted. */
    private String freeName(String tenant, String slug) {
        var taken =
                new HashSet<>(jdbc.sql("SELECT name FROM app_user WHERE tenant = :tenant AND starts_with(name, :slug)")
                        .param("tenant", tenant)
                        .param("slug", slug)
                        .query(String.class)
                        .list());
        var name = slug;
        for (var number = 2; taken.contains(name); number++) {
            name = slug + "-" + number;
        }
        return name;
    }

    /** Such as wanjiru-kamau for Wanjirũ Kamau. */
    static String slug(String displayName) {
        var plain = Normalizer.normalize(displayName, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut =
                plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
