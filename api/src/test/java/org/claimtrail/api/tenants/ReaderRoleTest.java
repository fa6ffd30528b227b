package org.claimtrail.api.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.claimtrail.api.testing.SharedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The role of readers is made whoever owns the database, and however many databases are made at once. */
class ReaderRoleTest {

    @ParameterizedTest
    @CsvSource({"owner_that_makes_roles, CREATEROLE", "owner_that_was_given_it, NOCREATEROLE"})
    void whoever_owns_the_database_can_read_as_the_reader(String owner, String attribute) {
        var url = SharedPostgres.freshDatabase();
        var server = jdbc(url, SharedPostgres.USER);
        migrate(SharedPostgres.freshDatabase());
        var database = url.replaceAll(".*/([^?]+).*", "$1");
        run(server, "CREATE ROLE " + owner + " LOGIN " + attribute);
        run(
                server,
                "GRANT claimtrail_reader TO " + owner + " WITH ADMIN TRUE, INHERIT FALSE, SET "
                        + attribute.equals("NOCREATEROLE"));
        run(server, "ALTER DATABASE " + database + " OWNER TO " + owner);

        Flyway.configure().dataSource(as(url, owner), owner, "").load().migrate();

        var asOwner = jdbc(url, owner);
        run(
                asOwner,
                "INSERT INTO claim_reserve VALUES (gen_random_uuid(), gen_random_uuid(), 'a', 'b', 'one', 1, NULL)");
        assertThat(seen(url, owner, "one")).isEqualTo(1);
        assertThat(seen(url, owner, "two")).isZero();
        assertThat(asOwner.sql("SELECT count(*) FROM claim_reserve")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void several_databases_on_one_server_are_made_at_once() throws Exception {
        try (var callers = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 4; i++) {
                var url = SharedPostgres.freshDatabase();
                work.add(() -> migrate(url));
            }
            for (var migrated : callers.invokeAll(work)) {
                assertThat(migrated.get()).isTrue();
            }
        }
    }

    private static boolean migrate(String url) {
        return Flyway.configure()
                .dataSource(url, SharedPostgres.USER, "")
                .load()
                .migrate()
                .success;
    }

    private static long seen(String url, String owner, String tenant) {
        var source = new DriverManagerDataSource(as(url, owner), owner, "");
        var jdbc = JdbcClient.create(source);
        var count = new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            jdbc.sql("SELECT set_config('claimtrail.tenant', ?, true), set_config('role', 'claimtrail_reader', true)")
                    .param(tenant)
                    .query()
                    .listOfRows();
            return jdbc.sql("SELECT count(*) FROM claim_reserve")
                    .query(Long.class)
                    .single();
        });
        return count == null ? -1 : count;
    }

    private static JdbcClient jdbc(String url, String user) {
        return JdbcClient.create(new DriverManagerDataSource(as(url, user), user, ""));
    }

    /** What stands in the address goes before what is said beside it. */
    private static String as(String url, String user) {
        return url.replace("user=" + SharedPostgres.USER, "user=" + user);
    }

    private static void run(JdbcClient jdbc, String sql) {
        jdbc.sql(sql).update();
    }
}
