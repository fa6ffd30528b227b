package org.claimtrail.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.claimtrail.api.ClaimtrailApplication;

/** Claimtrail as a process of its own, as a person starts it. */
final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int databasePort;
    private final String databasePassword;
    private final int port;
    private final Duration startUp;

    private OwnProcess(Process process, int port, int databasePort, Path folder, Duration startUp) throws IOException {
        this.process = process;
        this.port = port;
        this.databasePort = databasePort;
        this.databasePassword =
                Files.readString(folder.resolve("postgres.password")).strip();
        this.startUp = startUp;
    }

    /** Starts it and waits until it says that it is ready. */
    static OwnProcess start(Path folder) throws IOException {
        var port = freePort();
        var databasePort = freePort();
        var log = Path.of("target", "benchmark-process.log").toFile();
        var begin = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddisable-axoniq-console-message=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath(),
                        ClaimtrailApplication.class.getName(),
                        "--server.port=" + port,
                        "--claimtrail.demo.enabled=true",
                        "--claimtrail.sessions.access-token-lifetime=4h",
                        Product.LIMITS_OUT_OF_REACH.getFirst(),
                        Product.LIMITS_OUT_OF_REACH.getLast(),
                        "--claimtrail.database.port=" + databasePort,
                        "--claimtrail.data-dir=" + folder.toAbsolutePath()))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        var caller = new HttpCaller("http://127.0.0.1:" + port, Map.of());
        while (caller.status("/actuator/health/readiness") != 200) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not become ready: " + Files.readString(log.toPath()));
            }
            Product.pause(20);
        }
        return new OwnProcess(process, port, databasePort, folder, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** That of this process without the tests' classes. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Duration startUp() {
        return startUp;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/claimtrail", "postgres", databasePassword);
    }

    Cpu.Meter meter() throws SQLException {
        var pid = process.pid();
        try (var connection = connect()) {
            return new Cpu.Meter(() -> ProcFs.isPresent() ? ProcFs.cpu(pid) : 0, Cpu.postmasterOf(connection));
        }
    }

    /** What the process holds, in bytes. */
    long memory() {
        return ProcFs.isPresent() ? ProcFs.memory(process.pid()) : 0;
    }

    /** What its PostgreSQL holds, in bytes. */
    long databaseMemory() throws SQLException {
        try (var connection = connect()) {
            return ProcFs.isPresent() ? ProcFs.memoryOfFamily(Cpu.postmasterOf(connection)) : 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not stop");
        }
    }
}
