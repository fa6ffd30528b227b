package org.claimtrail.api.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that outlived the process that had started it (after {@code kill -9}). It still works with the settings
 * of that time, and on its port, so it is stopped properly rather than adopted.
 */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle process;
    private final Path data;

    private OrphanedServer(ProcessHandle process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** The server that is still running on these data, if there is one; only call it while holding the data folder. */
    static Optional<OrphanedServer> in(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> worksOn(process, data))
                    .map(process -> new OrphanedServer(process, data));
        } catch (IOException e) {
            throw new StartupProblem(
                    "Cannot read " + pidFile + ": " + e.getMessage(),
                    "Make the data folder readable for this user.",
                    e);
        }
    }

    /** A process number is used again in time: only a PostgreSQL that works in this very folder is ours. */
    private static boolean worksOn(ProcessHandle process, Path data) {
        var workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSameFile(workingDirectory, data);
        } catch (IOException e) {
            // No such view of processes on this system, or not for us: the name of the program has to do.
            return process.info()
                    .command()
                    .map(command -> command.endsWith("postgres"))
                    .orElse(false);
        }
    }

    void stop() {
        LOG.warn("Stopping the PostgreSQL server (process {}) that an earlier run left behind", process.pid());
        try {
            // SIGINT is a fast shutdown: it breaks off what is open, writes a checkpoint and ends in order.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw stillRunning(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(e);
        }
    }

    private StartupProblem stillRunning(Exception cause) {
        return new StartupProblem(
                "A PostgreSQL server of an earlier run (process " + process.pid() + ") still uses " + data
                        + " and does not stop.",
                "Stop it with: kill -INT " + process.pid(),
                cause);
    }
}
