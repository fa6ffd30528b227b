package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.api.security.Origin;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites the first platform administrator, who then invites everybody else. While there is none, each start gives a new
 * invitation: it is printed, once, unless its token was configured.
 */
@Component
@ConditionalOnRole(Role.API)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger("claimtrail");
    private static final String PLATFORM = "platform";
    private static final String NAME = "platform-admin";

    private final Settings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Proofs proofs;
    private final SecurityLog log;
    private final Clock clock;

    FirstAdministrator(
            Settings settings,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Proofs proofs,
            SecurityLog log,
            Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.proofs = proofs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Whom to invite.
     *
     * @param email his address; without it nobody is invited
     * @param invitation the invitation's token, at least 32 characters; without it one is made and printed
     * @param lifetime how long the invitation is good
     */
    @ConfigurationProperties("claimtrail.bootstrap")
    record Settings(
            @Nullable String email,
            @Nullable String invitation,
            @DefaultValue("24h") Duration lifetime) {

        private static final int SHORTEST = 32;

        Settings {
            if (invitation != null && !invitation.isBlank() && invitation.length() < SHORTEST) {
                throw new IllegalArgumentException(
                        "claimtrail.bootstrap.invitation needs at least " + SHORTEST + " characters");
            }
        }

        boolean isPrinted() {
            return invitation == null || invitation.isBlank();
        }
    }

    /** After the welcome. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void invite() {
        if (hasAdministrator()) {
            return;
        }
        if (settings.email() == null || settings.email().isBlank()) {
            LOG.warn(
                    "There is no platform administrator. Set claimtrail.bootstrap.email to invite one at the next start");
            return;
        }
        var email = settings.email().strip();
        Optional<String> token;
        try {
            token = Objects.requireNonNull(transactions.execute(status -> invite(email)));
        } catch (DataIntegrityViolationException e) {
            token = Optional.empty();
        }
        if (token.isEmpty()) {
            LOG.warn("{} cannot be invited: a user of the tenant {} has this address or name", email, PLATFORM);
        } else if (settings.isPrinted()) {
            LOG.info(
                    "There is no platform administrator. {} becomes it with this invitation (tenant {}), good for {}:\n\n  {}\n",
                    email,
                    PLATFORM,
                    settings.lifetime(),
                    token.get());
        }
    }

    private boolean hasAdministrator() {
        return jdbc.sql("""
                        SELECT count(*) FROM app_user
                        WHERE tenant = :tenant AND status = 'ACTIVE' AND 'platform-admin' = ANY (roles)
                        """).param("tenant", PLATFORM).query(Long.class).single() > 0;
    }

    private Optional<String> invite(String email) {
        var now = Times.at(clock.instant());
        var user = jdbc.sql("""
                        INSERT INTO app_user (user_id, tenant, name, display_name, email, status, roles, created_by,
                            created_at, changed_by, changed_at)
                        VALUES (:id, :tenant, :name, 'Platform administrator', :email, 'INVITED', '{platform-admin}',
                            'system', :now, 'system', :now)
                        ON CONFLICT (tenant, name) DO UPDATE SET email = :email, changed_at = :now
                        WHERE app_user.status = 'INVITED'
                        RETURNING user_id
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", PLATFORM)
                .param("name", NAME)
                .param("email", email)
                .param("now", now)
                .query(UUID.class)
                .optional();
        return user.map(this::inviteAs);
    }

    private String inviteAs(UUID user) {
        proofs.withdraw(Proofs.Purpose.INVITATION, user);
        var token = settings.isPrinted() ? Opaque.token("") : String.valueOf(settings.invitation());
        proofs.keep(token, Proofs.Purpose.INVITATION, user, settings.lifetime());
        log.record(
                new SecurityEntry(PLATFORM, "system", "USER_INVITED", SecurityEntry.Outcome.DONE, NAME, Map.of()),
                Origin.INTERNAL);
        return token;
    }
}
