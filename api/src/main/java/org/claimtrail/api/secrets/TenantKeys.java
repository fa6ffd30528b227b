package org.claimtrail.api.secrets;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import org.claimtrail.api.runtime.StartupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that secrets are encrypted with, one after another for each tenant; in the database they are wrapped. */
@Component
class TenantKeys implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(TenantKeys.class);

    /** A tenant's key. */
    record DataKey(int generation, SecretKey key) {}

    private record Wrapped(String tenant, int generation, byte[] key, String by) {}

    private record Name(String tenant, int generation) {}

    private final JdbcClient jdbc;
    private final KeyEncryption wrapping;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Cache<Name, DataKey> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /** Another instance may have begun a new generation; until that is noticed the old one does as well. */
    private final Cache<String, DataKey> latest = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TenantKeys(JdbcClient jdbc, KeyEncryption wrapping, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.wrapping = wrapping;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // A key must outlive the transaction that first needs it: others may have sealed with it when that is undone.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Has every key wrapped by the current key-encryption key, so that earlier ones can be put away. */
    @Override
    public void afterSingletonsInstantiated() {
        var missing = new TreeSet<>(jdbc.sql("SELECT DISTINCT wrapped_by FROM tenant_key")
                .query((row, index) -> row.getString(1))
                .list());
        missing.removeAll(wrapping.names());
        if (!missing.isEmpty()) {
            throw new StartupProblem(
                    "Secrets in the database need keys that are not configured: " + String.join(", ", missing) + ".",
                    "Give them with claimtrail.secrets.keys.<name>, beside the current one.");
        }
        var rewrapped = rewrap();
        if (rewrapped > 0) {
            LOG.info("{} keys of tenants are now wrapped by {}", rewrapped, wrapping.current());
        }
    }

    /** The key to seal with. */
    DataKey current(String tenant) {
        // Not looked up by the cache itself: whoever waited for it there would hold a connection meanwhile.
        var found = latest.getIfPresent(tenant);
        if (found == null) {
            found = readOrBegin(tenant);
            latest.put(tenant, found);
        }
        return found;
    }

    /** The key that something was sealed with. */
    DataKey of(String tenant, int generation) {
        var name = new Name(tenant, generation);
        var found = known.getIfPresent(name);
        if (found == null) {
            found = read(name);
            known.put(name, found);
        }
        return found;
    }

    /** Begins a new generation; what was sealed before can still be opened. */
    DataKey rotate(String tenant) {
        var next = Objects.requireNonNull(apart.execute(transaction -> begin(tenant, newest(tenant) + 1)));
        latest.put(tenant, next);
        return next;
    }

    /** Nothing that was sealed is touched: only the keys are wrapped anew. */
    int rewrap() {
        return Objects.requireNonNull(apart.execute(transaction -> {
            var old = jdbc.sql("SELECT * FROM tenant_key WHERE wrapped_by <> ? ORDER BY tenant, generation FOR UPDATE")
                    .param(wrapping.current())
                    .query((row, index) -> wrapped(row))
                    .list();
            old.forEach(this::rewrap);
            return old.size();
        }));
    }

    private void rewrap(Wrapped old) {
        var key = wrapping.unwrap(old.tenant(), old.generation(), old.key(), old.by());
        jdbc.sql(
                        "UPDATE tenant_key SET wrapped = ?, wrapped_by = ?, wrapped_at = ? WHERE tenant = ? AND generation = ?")
                .params(
                        wrapping.wrap(old.tenant(), old.generation(), key),
                        wrapping.current(),
                        now(),
                        old.tenant(),
                        old.generation())
                .update();
    }

    private DataKey readOrBegin(String tenant) {
        var newest = newest(tenant);
        return newest == 0
                ? Objects.requireNonNull(apart.execute(transaction -> begin(tenant, 1)))
                : of(tenant, newest);
    }

    /** Of two that begin the same generation at once, one is stored and both use it. */
    private DataKey begin(String tenant, int generation) {
        jdbc.sql("""
                        INSERT INTO tenant_key (tenant, generation, wrapped, wrapped_by, created_at, wrapped_at)
                        VALUES (:tenant, :generation, :wrapped, :by, :now, :now)
                        ON CONFLICT (tenant, generation) DO NOTHING""")
                .param("tenant", tenant)
                .param("generation", generation)
                .param("wrapped", wrapping.wrap(tenant, generation, Aead.randomKey()))
                .param("by", wrapping.current())
                .param("now", now())
                .update();
        return read(new Name(tenant, generation));
    }

    private int newest(String tenant) {
        return jdbc.sql("SELECT coalesce(max(generation), 0) FROM tenant_key WHERE tenant = ?")
                .param(tenant)
                .query((row, index) -> row.getInt(1))
                .single();
    }

    private DataKey read(Name name) {
        List<Wrapped> found = jdbc.sql("SELECT * FROM tenant_key WHERE tenant = ? AND generation = ?")
                .params(name.tenant(), name.generation())
                .query((row, index) -> wrapped(row))
                .list();
        if (found.isEmpty()) {
            throw new SecretUnreadable("There is no key of that generation");
        }
        var wrapped = found.getFirst();
        var key = wrapping.unwrap(wrapped.tenant(), wrapped.generation(), wrapped.key(), wrapped.by());
        return new DataKey(wrapped.generation(), Aead.key(key));
    }

    private static Wrapped wrapped(ResultSet row) throws SQLException {
        return new Wrapped(
                row.getString("tenant"),
                row.getInt("generation"),
                row.getBytes("wrapped"),
                row.getString("wrapped_by"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
