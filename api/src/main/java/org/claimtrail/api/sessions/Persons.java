package org.claimtrail.api.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a log-in could be about. */
@Component
class Persons {

    private static final String SELECT = """
            SELECT t.tenant AS known_tenant, t.status AS tenant_status,
                coalesce((t.settings ->> 'secondFactorRequired')::boolean, false) AS needs_factor,
                u.user_id, u.name, u.email, u.status, u.roles, u.password_hash
            FROM tenant t LEFT JOIN app_user u ON u.tenant = t.tenant""";

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known under a tenant and an e-mail address.
     *
     * @param tenant null when there is no such tenant
     */
    record Found(@Nullable String tenant, @Nullable Person person) {}

    Found find(String tenant, String email) {
        return jdbc.sql(SELECT + " AND lower(u.email) = lower(:email) WHERE t.tenant = :tenant")
                .param("tenant", tenant)
                .param("email", email)
                .query((row, number) -> new Found(row.getString("known_tenant"), person(row)))
                .optional()
                .orElse(new Found(null, null));
    }

    Optional<Person> find(UUID userId) {
        return jdbc.sql(SELECT + " WHERE u.user_id = :user")
                .param("user", userId)
                .query((row, number) -> Optional.ofNullable(person(row)))
                .optional()
                .flatMap(found -> found);
    }

    /** The caller's identifier, if he is a person. */
    static UUID idOf(Caller caller) {
        if (caller.userId() == null) {
            throw new ApiProblem(ApiError.NOT_FOR_MACHINES, ApiError.NOT_FOR_MACHINES.meaning());
        }
        return caller.userId();
    }

    /** The caller himself. */
    Person current() {
        return find(idOf(Caller.current())).orElseThrow();
    }

    /** Whether the tenant has the user. */
    boolean has(String tenant, UUID userId) {
        return jdbc.sql("SELECT count(*) FROM app_user WHERE tenant = :tenant AND user_id = :user")
                        .param("tenant", tenant)
                        .param("user", userId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Keeps the same password in another way, unless it has been changed meanwhile. */
    void keep(UUID userId, String before, String after) {
        jdbc.sql("UPDATE app_user SET password_hash = :after WHERE user_id = :user AND password_hash = :before")
                .param("after", after)
                .param("user", userId)
                .param("before", before)
                .update();
    }

    private static @Nullable Person person(ResultSet row) throws SQLException {
        var id = row.getObject("user_id", UUID.class);
        if (id == null) {
            return null;
        }
        var status = row.getString("status");
        return new Person(
                id,
                row.getString("known_tenant"),
                row.getString("name"),
                row.getString("email"),
                CallerLookup.texts(row, "roles"),
                row.getString("password_hash"),
                row.getString("tenant_status").equals("ACTIVE")
                        && (status.equals("ACTIVE") || status.equals("UNVERIFIED")),
                !status.equals("UNVERIFIED"),
                row.getBoolean("needs_factor"));
    }
}
