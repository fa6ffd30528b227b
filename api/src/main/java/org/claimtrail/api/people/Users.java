package org.claimtrail.api.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.sessions.AccessChanges;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users that are kept. */
@Component
final class Users {

    static final String COLUMNS = """
            user_id, tenant, name, display_name, email, email_verified_at, phone, phone_verified_at, national_id,
            status, roles, branch_id, version, created_by, created_at, changed_by, changed_at""";

    private final JdbcClient jdbc;
    private final AccessChanges changes;
    private final Clock clock;

    Users(JdbcClient jdbc, AccessChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    Optional<User> find(String tenant, UUID userId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM app_user WHERE tenant = :tenant AND user_id = :userId")
                .param("tenant", tenant)
                .param("userId", userId)
                .query(Users::read)
                .optional();
    }

    /** The user; 404 when the tenant has no such. */
    User get(String tenant, UUID userId) {
        return find(tenant, userId)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    Optional<User> byEmail(String tenant, String email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM app_user WHERE tenant = :tenant AND lower(email) = lower(:email)")
                .param("tenant", tenant)
                .param("email", email)
                .query(Users::read)
                .optional();
    }

    /** What is kept of his password; null when he has none. */
    @Nullable String passwordHash(UUID userId) {
        return jdbc.sql("SELECT password_hash FROM app_user WHERE user_id = :userId")
                .param("userId", userId)
                .query((row, number) -> Optional.ofNullable(row.getString("password_hash")))
                .single()
                .orElse(null);
    }

    /** Adds a user; false when somebody has the name or the address already. */
    boolean add(User user) {
        return jdbc.sql("""
                                INSERT INTO app_user (user_id, tenant, name, display_name, email, phone, national_id,
                                    status, roles, branch_id, created_by, created_at, changed_by, changed_at)
                                VALUES (:userId, :tenant, :name, :displayName, :email, :phone, :nationalId, :status,
                                    :roles::text[], :branchId, :by, :now, :by, :now)
                                ON CONFLICT DO NOTHING""")
                        .param("userId", user.userId())
                        .param("tenant", user.tenant())
                        .param("name", user.name())
                        .param("displayName", user.displayName())
                        .param("email", user.email())
                        .param("phone", user.phone())
                        .param("nationalId", user.nationalId())
                        .param("status", user.status().name())
                        .param("roles", user.roles().toArray(String[]::new))
                        .param("branchId", user.branchId())
                        .param("by", user.createdBy())
                        .param("now", Timestamp.from(user.createdAt()))
                        .update()
                == 1;
    }

    /** Keeps what became of a user, unless somebody else changed him meanwhile. */
    User keep(UserChange change, String by) {
        var user = change.made(by, now());
        if (!user.email().equals(change.before().email()) && isTaken(user)) {
            throw ApiProblem.field("email", ApiError.EMAIL_TAKEN, ApiError.EMAIL_TAKEN.meaning());
        }
        var changed = jdbc.sql("""
                        UPDATE app_user SET display_name = :displayName, email = :email,
                            email_verified_at = :emailVerifiedAt, phone = :phone, phone_verified_at = :phoneVerifiedAt,
                            national_id = :nationalId, status = :status, roles = :roles::text[], branch_id = :branchId,
                            version = version + 1, changed_by = :by, changed_at = :now
                        WHERE user_id = :userId AND version = :version""")
                .param("displayName", user.displayName())
                .param("email", user.email())
                .param("emailVerifiedAt", timestamp(user.emailVerifiedAt()))
                .param("phone", user.phone())
                .param("phoneVerifiedAt", timestamp(user.phoneVerifiedAt()))
                .param("nationalId", user.nationalId())
                .param("status", user.status().name())
                .param("roles", user.roles().toArray(String[]::new))
                .param("branchId", user.branchId())
                .param("by", by)
                .param("now", Timestamp.from(user.changedAt()))
                .param("userId", user.userId())
                .param("version", change.before().version())
                .update();
        if (changed == 0) {
            throw new ApiProblem(ApiError.CONCURRENT_CHANGE, ApiError.CONCURRENT_CHANGE.meaning());
        }
        changes.user(user.userId());
        return user;
    }

    void setPassword(UUID userId, String hash) {
        jdbc.sql("""
                        UPDATE app_user SET password_hash = :hash, password_changed_at = :now, wrong_passwords = 0
                        WHERE user_id = :userId""")
                .param("hash", hash)
                .param("now", Timestamp.from(now()))
                .param("userId", userId)
                .update();
    }

    private boolean isTaken(User user) {
        return byEmail(user.tenant(), user.email())
                .filter(other -> !other.userId().equals(user.userId()))
                .isPresent();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static User read(ResultSet row, int number) throws SQLException {
        return new User(
                row.getObject("user_id", UUID.class),
                row.getString("tenant"),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("email"),
                moment(row, "email_verified_at"),
                row.getString("phone"),
                moment(row, "phone_verified_at"),
                row.getString("national_id"),
                UserStatus.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("branch_id", UUID.class),
                row.getLong("version"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
