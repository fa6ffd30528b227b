package org.claimtrail.api.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of a run, as durable as the product's; each test class takes a database of its own on it. */
public final class SharedPostgres {

    public static final String USER = "postgres";

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    /** The URL of an empty database that nobody else uses. */
    public static String freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create a database for the test", e);
        }
        return SERVER.getJdbcUrl(USER, name);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setPGStartupWait(java.time.Duration.ofSeconds(60))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-postgres"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start PostgreSQL for the tests", e);
        }
    }

    /** Applications that are stopping at the same time still have something to write, and would wait for a server that is gone. */
    private static void stop(EmbeddedPostgres server) {
        try {
            for (var waited = 0; waited < 100 && isInUse(server); waited++) {
                Thread.sleep(200);
            }
            server.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Cannot stop PostgreSQL after the tests", e);
        }
    }

    private static boolean isInUse(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM pg_stat_activity WHERE datname LIKE 'test%'")) {
            return found.next();
        }
    }
}
