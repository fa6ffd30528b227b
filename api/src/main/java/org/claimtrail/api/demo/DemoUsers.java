package org.claimtrail.api.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.events.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo's tenants and users, before anybody can ask for them. Those that are there stay as they are. */
@Component
@ConditionalOnProperty("claimtrail.demo.enabled")
@EnableConfigurationProperties(DemoProperties.class)
class DemoUsers implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoUsers.class);

    private final DemoProperties demo;
    private final Passwords passwords;
    private final RoleBook roles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoUsers(
            DemoProperties demo,
            Passwords passwords,
            RoleBook roles,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.demo = demo;
        this.passwords = passwords;
        this.roles = roles;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var missing = demo.users().stream().filter(user -> !exists(user)).toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = passwords.hash(demo.password());
        transactions.executeWithoutResult(status -> missing.forEach(user -> make(user, hash)));
        LOG.info("{} demo users can log in", missing.size());
    }

    private boolean exists(DemoProperties.User user) {
        return jdbc.sql("SELECT count(*) FROM app_user WHERE tenant = :tenant AND name = :name")
                        .param("tenant", user.tenant())
                        .param("name", user.user())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void make(DemoProperties.User user, String hash) {
        if (roles.permissions(user.tenant(), user.roles()).isEmpty()) {
            throw new IllegalStateException("There are no such roles as " + user.roles() + " of " + user.user());
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
                VALUES (:tenant, :name, 'ACTIVE', 'system', :now, :now) ON CONFLICT DO NOTHING
                """)
                .param("tenant", user.tenant())
                .param("name", "The tenant " + user.tenant())
                .param("now", now)
                .update();
        jdbc.sql("""
                INSERT INTO app_user (user_id, tenant, name, display_name, email, email_verified_at, status, roles,
                    password_hash, password_changed_at, created_by, created_at, changed_by, changed_at)
                VALUES (:id, :tenant, :name, :display, :email, :now, 'ACTIVE', :roles, :hash, :now, 'system', :now,
                    'system', :now)
                ON CONFLICT DO NOTHING
                """)
                .param("id", idOf(user))
                .param("tenant", user.tenant())
                .param("name", user.user())
                .param("display", user.displayName())
                .param("email", user.email())
                .param("now", now)
                .param("roles", user.roles().toArray(String[]::new))
                .param("hash", hash)
                .update();
    }

    /** The same in every installation, so that examples can name it. */
    private static UUID idOf(DemoProperties.User user) {
        return Ids.derived(user.tenant(), "demo-user", user.user());
    }
}
