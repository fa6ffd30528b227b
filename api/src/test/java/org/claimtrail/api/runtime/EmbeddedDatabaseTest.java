package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void a_server_that_only_shares_the_folder_for_sockets_is_in_nobodys_way() throws IOException {
        var port = freePort();
        var lock = Path.of("/tmp/.s.PGSQL." + port + ".lock");
        // The first process always runs, as a server of another network or container might under the same number.
        Files.writeString(lock, "1\n/elsewhere\n0\n" + port + "\n/tmp\n");

        try (var database = EmbeddedDatabase.start(properties(port))) {
            assertThat(database.url()).contains(Integer.toString(port));
        } finally {
            Files.delete(lock);
        }
    }

    @Test
    void nobody_gets_in_without_the_password_and_only_the_owner_reads_it() throws IOException, SQLException {
        try (var database = EmbeddedDatabase.start(properties(0))) {
            assertThat(canConnect(database, "")).isFalse();
            assertThat(canConnect(database, "postgres")).isFalse();
            assertThat(canConnect(database, database.password())).isTrue();
        }
        var file = folder.resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var again = EmbeddedDatabase.start(properties(0))) {
            assertThat(canConnect(again, Files.readString(file).strip())).isTrue();
        }
    }

    @Test
    void data_that_were_laid_out_without_a_password_are_given_one() throws IOException {
        EmbeddedDatabase.start(properties(0)).close();
        var rules = folder.resolve("postgres/pg_hba.conf");
        Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));
        Files.delete(folder.resolve("postgres.password"));

        try (var database = EmbeddedDatabase.start(properties(0))) {
            assertThat(canConnect(database, database.password())).isTrue();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(canConnect(database, "")).isFalse());
        }
    }

    @Test
    void a_password_that_was_lost_is_replaced() throws IOException {
        EmbeddedDatabase.start(properties(0)).close();
        Files.delete(folder.resolve("postgres.password"));

        try (var database = EmbeddedDatabase.start(properties(0))) {
            assertThat(canConnect(database, database.password())).isTrue();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(canConnect(database, "")).isFalse());
        }
    }

    private static boolean canConnect(EmbeddedDatabase database, String password) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("password");
            return false;
        }
    }

    private RuntimeProperties properties(int port) {
        var settings = new MapConfigurationPropertySource(
                Map.of("claimtrail.data-dir", folder, "claimtrail.database.port", port));
        return new Binder(settings).bindOrCreate("claimtrail", RuntimeProperties.class);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
