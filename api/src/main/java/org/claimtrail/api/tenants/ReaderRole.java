package org.claimtrail.api.tenants;

import org.claimtrail.api.runtime.StartupProblem;
import org.claimtrail.query.shared.TenantReads;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start where the role under which questions are answered could see past one tenant, or cannot be taken on. */
@Component
final class ReaderRole implements SmartInitializingSingleton {

    private final JdbcClient jdbc;

    ReaderRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var bypasses = jdbc.sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = ?")
                .param(TenantReads.ROLE)
                .query((row, index) -> row.getBoolean(1))
                .optional()
                .orElse(true);
        if (bypasses) {
            throw new StartupProblem(
                    "The database role " + TenantReads.ROLE + " is missing, or can see the rows of all tenants.",
                    "Have an administrator run: ALTER ROLE " + TenantReads.ROLE + " NOSUPERUSER NOBYPASSRLS");
        }
        var obtainable = jdbc.sql("SELECT pg_has_role(current_user, ?, 'SET')")
                .param(TenantReads.ROLE)
                .query((row, index) -> row.getBoolean(1))
                .single();
        if (!obtainable) {
            throw new StartupProblem(
                    "The database user may not act as " + TenantReads.ROLE + ", under which questions are answered.",
                    "Have an administrator grant it: GRANT " + TenantReads.ROLE + " TO the user.");
        }
    }
}
