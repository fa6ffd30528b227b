package org.claimtrail.api.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.claimtrail.api.runtime.StartupProblem;
import org.claimtrail.api.testing.SharedPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Secrets are opened for whom and what they were sealed for, and by whoever has the keys. */
class SecretBoxTest {

    private static final HikariDataSource DATABASE = new HikariDataSource();
    private static final String OLD = Base64.getEncoder().encodeToString(Aead.randomKey());
    private static final String NEW = Base64.getEncoder().encodeToString(Aead.randomKey());
    private static final byte[] SECRET = "sk_live_4711".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc = JdbcClient.create(DATABASE);

    @BeforeAll
    static void migrate() {
        DATABASE.setJdbcUrl(SharedPostgres.freshDatabase());
        DATABASE.setUsername(SharedPostgres.USER);
        Flyway.configure().dataSource(DATABASE).load().migrate();
        JdbcClient.create(DATABASE).sql("""
                        INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
                        VALUES ('one', 'One', 'ACTIVE', 'test', now(), now()),
                         ('two', 'Two', 'ACTIVE', 'test', now(), now())""").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void forget() {
        jdbc.sql("DELETE FROM tenant_key").update();
    }

    @Test
    void what_was_sealed_is_opened_by_another_instance() {
        var sealed = box(Map.of("old", OLD), null).seal("one", "bank", SECRET);

        assertThat(box(Map.of("old", OLD), null).open("one", "bank", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("sk_live");
    }

    @Test
    void the_same_secret_is_never_sealed_to_the_same_bytes() {
        var box = box(Map.of("old", OLD), null);

        assertThat(box.seal("one", "bank", SECRET)).isNotEqualTo(box.seal("one", "bank", SECRET));
    }

    @Test
    void it_is_opened_for_no_other_tenant_and_no_other_purpose() {
        var box = box(Map.of("old", OLD), null);
        var sealed = box.seal("one", "bank", SECRET);
        box.seal("two", "bank", SECRET);

        assertThatThrownBy(() -> box.open("two", "bank", sealed)).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> box.open("one", "totp", sealed)).isInstanceOf(SecretUnreadable.class);
        // The parts of what it belongs to cannot run into one another.
        assertThatThrownBy(() -> box.open("on", "ebank", sealed)).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void whatever_is_changed_in_it_is_noticed() {
        var box = box(Map.of("old", OLD), null);
        var sealed = box.seal("one", "bank", SECRET);

        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> box.open("one", "bank", changed))
                    .as("byte %d", i)
                    .isInstanceOf(SecretUnreadable.class);
        }
        assertThatThrownBy(() -> box.open("one", "bank", new byte[3])).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void keys_are_wrapped_anew_without_touching_what_they_have_sealed() {
        var sealed = box(Map.of("old", OLD), null).seal("one", "bank", SECRET);
        var before = wrapped();

        keys(Map.of("old", OLD, "new", NEW), "new").afterSingletonsInstantiated();

        assertThat(wrapped()).isNotEqualTo(before);
        assertThat(jdbc.sql("SELECT DISTINCT wrapped_by FROM tenant_key")
                        .query(String.class)
                        .single())
                .isEqualTo("new");
        assertThat(box(Map.of("new", NEW), null).open("one", "bank", sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> keys(Map.of("old", OLD), null).afterSingletonsInstantiated())
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("not configured: new");
    }

    @Test
    void a_new_generation_seals_and_old_ones_still_open() {
        var keys = keys(Map.of("old", OLD), null);
        var box = new EnvelopeSecretBox(keys);
        var first = box.seal("one", "bank", SECRET);

        keys.rotate("one");
        var second = box.seal("one", "bank", SECRET);

        assertThat(second[4]).isEqualTo((byte) 2);
        assertThat(box.open("one", "bank", first)).isEqualTo(SECRET);
        assertThat(box(Map.of("old", OLD), null).open("one", "bank", second)).isEqualTo(SECRET);
    }

    @Test
    void a_key_outlives_the_transaction_that_first_needed_it() {
        var box = box(Map.of("old", OLD), null);
        var sealed = new TransactionTemplate(new JdbcTransactionManager(DATABASE)).execute(status -> {
            status.setRollbackOnly();
            return box.seal("one", "bank", SECRET);
        });

        assertThat(sealed).isNotNull();
        assertThat(box(Map.of("old", OLD), null).open("one", "bank", sealed)).isEqualTo(SECRET);
    }

    @Test
    void instances_that_begin_at_once_begin_one_key() throws Exception {
        try (var callers = Executors.newFixedThreadPool(8)) {
            var work = java.util.stream.IntStream.range(0, 8)
                    .<Callable<byte[]>>mapToObj(
                            number -> () -> box(Map.of("old", OLD), null).seal("one", "bank", SECRET))
                    .toList();
            for (var sealed : callers.invokeAll(work)) {
                assertThat(box(Map.of("old", OLD), null).open("one", "bank", sealed.get()))
                        .isEqualTo(SECRET);
            }
        }
        assertThat(jdbc.sql("SELECT count(*) FROM tenant_key").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void keys_that_are_none_are_told_without_being_shown() {
        assertThatThrownBy(() -> keys(Map.of("short", "c2hvcnQ="), null))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("claimtrail.secrets.keys.short has 5 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> keys(Map.of("bad", "not base64!"), null))
                .isInstanceOf(StartupProblem.class)
                .hasMessageNotContaining("not base64!")
                .hasNoCause();
        assertThatThrownBy(() -> keys(Map.of("old", OLD, "new", NEW), null)).isInstanceOf(StartupProblem.class);
        assertThatThrownBy(() -> keys(Map.of("old", OLD), "new")).isInstanceOf(StartupProblem.class);
        assertThatCode(() -> keys(Map.of("old", OLD, "new", NEW), "old")).doesNotThrowAnyException();
        assertThat(new SecretsProperties(Map.of("old", OLD), null).toString()).doesNotContain(OLD);
    }

    private List<String> wrapped() {
        return jdbc.sql("SELECT encode(wrapped, 'hex') FROM tenant_key ORDER BY 1")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static SecretBox box(Map<String, String> keys, @Nullable String current) {
        return new EnvelopeSecretBox(keys(keys, current));
    }

    private static TenantKeys keys(Map<String, String> keys, @Nullable String current) {
        return new TenantKeys(
                JdbcClient.create(DATABASE),
                KeyEncryption.of(new SecretsProperties(keys, current)),
                Clock.systemUTC(),
                new JdbcTransactionManager(DATABASE));
    }
}
