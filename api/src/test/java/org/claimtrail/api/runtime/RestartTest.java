package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.claimtrail.api.ClaimtrailApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Killing, starting again, and starting twice: the product as a process with its own data folder. */
class RestartTest {

    private static final int ENOUGH = 100;
    private static final long PATIENCE_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void every_acknowledged_command_survives_a_kill_and_the_next_start_clears_up_what_was_left_behind()
            throws Exception {
        var port = freePort();
        var acknowledged = commandUntilKilled(port);
        assertThat(folder.resolve("postgres/postmaster.pid"))
                .as("the server outlives the process")
                .exists();

        try (var application = SpringApplication.run(ClaimtrailApplication.class, arguments(port))) {
            assertThat(storedClaims(application)).containsAll(acknowledged);
            assertThat(receiptsWithoutEvents(application)).isZero();
        }
        assertThat(folder.resolve("postgres/postmaster.pid"))
                .as("stopped with the application")
                .doesNotExist();
    }

    @Test
    void a_second_instance_on_the_same_folder_is_told_who_has_it() throws Exception {
        try (var held = DataFolder.open(folder)) {
            var second = start(freePort());

            var output = outputOf(second);

            assertThat(second.exitValue()).isNotZero();
            assertThat(output)
                    .contains("The data folder " + held.path() + " is in use by another Claimtrail (process "
                            + ProcessHandle.current().pid() + ").")
                    .contains("claimtrail.data-dir")
                    .doesNotContain("\tat org.");
        }
    }

    @Test
    void a_taken_database_port_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var instance = start(taken.getLocalPort());

            var output = outputOf(instance);

            assertThat(instance.exitValue()).isNotZero();
            assertThat(output)
                    .contains("Port " + taken.getLocalPort() + ", which the embedded PostgreSQL needs, is taken.")
                    .contains("claimtrail.database.port")
                    .doesNotContain("\tat org.");
        }
    }

    private Set<String> commandUntilKilled(int port) throws IOException, InterruptedException {
        var instance = start(port);
        var acknowledged = new ArrayList<String>();
        try (var lines = instance.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(CommandingInstance.ACKNOWLEDGED)) {
                    acknowledged.add(line.split(" ")[1]);
                    if (acknowledged.size() == ENOUGH) {
                        // Not by way of the process, which would close the output that is still to be read.
                        instance.toHandle().destroyForcibly();
                    }
                }
            }
        }
        assertThat(instance.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).as("acknowledged commands").hasSizeGreaterThanOrEqualTo(ENOUGH);
        return Set.copyOf(acknowledged);
    }

    private Process start(int databasePort) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CommandingInstance.class.getName()));
        command.addAll(List.of(arguments(databasePort)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String[] arguments(int databasePort) {
        return new String[] {
            "--server.port=0", "--claimtrail.data-dir=" + folder, "--claimtrail.database.port=" + databasePort
        };
    }

    private static String outputOf(Process process) throws IOException, InterruptedException {
        String output;
        try (var lines = process.inputReader()) {
            output = lines.lines().collect(Collectors.joining("\n"));
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private static Set<String> storedClaims(ConfigurableApplicationContext application) {
        return Set.copyOf(application
                .getBean(JdbcClient.class)
                .sql("SELECT DISTINCT aggregate_identifier FROM domain_event")
                .query(String.class)
                .list());
    }

    private static long receiptsWithoutEvents(ConfigurableApplicationContext application) {
        return application.getBean(JdbcClient.class).sql("""
                        SELECT count(*) FROM command_receipt r WHERE NOT EXISTS (
                            SELECT 1 FROM domain_event e WHERE e.aggregate_identifier = r.aggregate_id
                            AND e.sequence_number = r.version AND e.global_index = r.position)
                        """).query(Long.class).single();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
