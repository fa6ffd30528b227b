package org.claimtrail.api.secrets;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a tenant is known by elsewhere, sealed; only gateways get it back. */
@Component
public class Credentials {

    /** Of shorter ones, four characters would give too much away. */
    private static final int LONG_ENOUGH_FOR_HINT = 16;

    private static final int HINT = 4;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final TenantKeys keys;
    private final SecurityLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Credentials(
            JdbcClient jdbc,
            SecretBox box,
            TenantKeys keys,
            SecurityLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.box = box;
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What may be known of a credential.
     *
     * @param hint its last characters; absent when it is too short to spare them
     */
    record Credential(String name, @Nullable String hint, String setBy, Instant setAt, long version) {}

    /** A credential in the clear, for a gateway that is about to use it. */
    public Optional<String> secret(String tenant, String name) {
        return jdbc.sql("SELECT sealed FROM tenant_credential WHERE tenant = ? AND name = ?")
                .params(tenant, name)
                .query((row, index) -> row.getBytes(1))
                .optional()
                .map(stored -> new String(box.open(tenant, purpose(name), stored), StandardCharsets.UTF_8));
    }

    List<Credential> of(String tenant) {
        return jdbc.sql("SELECT * FROM tenant_credential WHERE tenant = ? ORDER BY name")
                .param(tenant)
                .query((row, index) -> credential(row))
                .list();
    }

    /**
     * Sets a credential, in the place of an earlier one.
     *
     * @param expected the version that is to be replaced; null for any or none
     */
    @Transactional
    public Credential set(String tenant, String name, String secret, String by, @Nullable Long expected) {
        // Taken before anything is read, so that of two who set it the second sees what the first has done.
        var before = jdbc.sql("SELECT version FROM tenant_credential WHERE tenant = ? AND name = ? FOR UPDATE")
                .params(tenant, name)
                .query((row, index) -> row.getLong(1))
                .optional();
        Refused.unless(
                expected == null || before.filter(expected::equals).isPresent(),
                CommonRefusal.VERSION_CONFLICT,
                CommonRefusal.VERSION_CONFLICT.meaning());
        var set = jdbc.sql("""
                        INSERT INTO tenant_credential AS c (tenant, name, sealed, hint, set_by, set_at)
                        VALUES (:tenant, :name, :sealed, :hint, :by, :at)
                        ON CONFLICT (tenant, name) DO UPDATE SET sealed = :sealed, hint = :hint, set_by = :by,
                         set_at = :at, version = c.version + 1
                        RETURNING *""")
                .param("tenant", tenant)
                .param("name", name)
                .param("sealed", box.seal(tenant, purpose(name), secret.getBytes(StandardCharsets.UTF_8)))
                .param("hint", hint(secret))
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, index) -> credential(row))
                .single();
        log.record(SecurityEntry.done("CREDENTIAL_SET", name, Map.of()));
        return set;
    }

    /** Forgets a credential; says whether there was one. */
    @Transactional
    public boolean remove(String tenant, String name) {
        var removed = jdbc.sql("DELETE FROM tenant_credential WHERE tenant = ? AND name = ?")
                .params(tenant, name)
                .update();
        if (removed > 0) {
            log.record(SecurityEntry.done("CREDENTIAL_REMOVED", name, Map.of()));
        }
        return removed > 0;
    }

    /** Seals all credentials of a tenant with a new key; says how many. */
    public int rotate(String tenant) {
        // Not within the other transaction: who holds a connection while he waits for a second could wait for ever.
        var generation = keys.rotate(tenant).generation();
        return Objects.requireNonNull(transaction.execute(status -> sealAnew(tenant, generation)));
    }

    private int sealAnew(String tenant, int generation) {
        var all = jdbc.sql("SELECT name, sealed FROM tenant_credential WHERE tenant = ? ORDER BY name FOR UPDATE")
                .param(tenant)
                .query((row, index) -> Map.entry(row.getString(1), row.getBytes(2)))
                .list();
        all.forEach(each -> jdbc.sql("UPDATE tenant_credential SET sealed = ? WHERE tenant = ? AND name = ?")
                .params(
                        box.seal(
                                tenant,
                                purpose(each.getKey()),
                                box.open(tenant, purpose(each.getKey()), each.getValue())),
                        tenant,
                        each.getKey())
                .update());
        log.record(SecurityEntry.done(
                "DATA_KEY_ROTATED",
                tenant,
                Map.of("generation", Integer.toString(generation), "credentials", Integer.toString(all.size()))));
        return all.size();
    }

    private static String purpose(String name) {
        return "credential " + name;
    }

    private static @Nullable String hint(String secret) {
        return secret.length() < LONG_ENOUGH_FOR_HINT ? null : secret.substring(secret.length() - HINT);
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                row.getString("name"),
                row.getString("hint"),
                row.getString("set_by"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
