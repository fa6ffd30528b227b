package org.claimtrail.api.people;

import java.util.Collection;
import java.util.TreeSet;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far an administrator's hand reaches. */
@Component
final class Grants {

    /** Whoever has it is an administrator of his tenant. */
    static final String ADMINISTRATION = "users:write";

    private final RoleBook roles;
    private final JdbcClient jdbc;

    Grants(RoleBook roles, JdbcClient jdbc) {
        this.roles = roles;
        this.jdbc = jdbc;
    }

    /** Refuses, in the transaction that gives them, roles that there are not or that permit what the caller may not do himself. */
    void requireMayGive(Caller caller, Collection<String> given) {
        roles.requireGrantable(caller, given, "roles");
    }

    /** Refuses to change somebody who may do more than the caller: who changes his address could become him. */
    void requireMayChange(Caller caller, User user) {
        var beyond = roles.beyond(caller, user.roles());
        if (!beyond.isEmpty()) {
            throw new ApiProblem(
                    ApiError.GRANT_EXCEEDS_OWN,
                    "This reaches beyond your own permissions, which lack " + String.join(", ", beyond) + ".");
        }
    }

    /**
     * Refuses to take the last administrator from a tenant, in the running transaction; of two administrators who do it
     * to each other at once, one is refused.
     */
    void requireAnotherAdministrator(User user) {
        var administrators = roles.rolesWith(user.tenant(), ADMINISTRATION);
        if (!user.is(UserStatus.ACTIVE) || user.roles().stream().noneMatch(administrators::contains)) {
            return;
        }
        jdbc.sql("SELECT tenant FROM tenant WHERE tenant = :tenant FOR NO KEY UPDATE")
                .param("tenant", user.tenant())
                .query(String.class)
                .single();
        var others = jdbc.sql("""
                        SELECT count(*) FROM app_user
                        WHERE tenant = :tenant AND user_id <> :userId AND status = 'ACTIVE'
                          AND roles && :roles::text[]""")
                .param("tenant", user.tenant())
                .param("userId", user.userId())
                .param("roles", administrators.toArray(String[]::new))
                .query(Long.class)
                .single();
        if (others == 0) {
            throw new ApiProblem(ApiError.LAST_ADMINISTRATOR, ApiError.LAST_ADMINISTRATOR.meaning());
        }
    }

    /** Whether somebody with these roles would administer the tenant. */
    boolean administers(String tenant, Collection<String> given) {
        return given.stream().anyMatch(roles.rolesWith(tenant, ADMINISTRATION)::contains);
    }

    /** What somebody may do. */
    TreeSet<String> permissionsOf(User user) {
        return new TreeSet<>(roles.permissions(user.tenant(), user.roles()));
    }
}
