package org.claimtrail.api.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds an instance's data; one process at a time has it. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process; the operating system gives it back when the process ends, however it ends.
     *
     * @throws StartupProblem when another process has it, or it cannot be written
     */
    static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var lockFile = path.resolve("claimtrail.lock");
            var channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                var holder = Files.readString(lockFile).strip();
                channel.close();
                throw inUse(path, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartupProblem(
                    "The data folder " + path + " cannot be used: " + e,
                    "Make it writable, or name another one with claimtrail.data-dir.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another instance in this very process
        }
    }

    private static StartupProblem inUse(Path path, String holder) {
        return new StartupProblem(
                "The data folder " + path + " is in use by another Claimtrail"
                        + (holder.isEmpty() ? "." : " (process " + holder + ")."),
                "Stop the other one, or give this one its own claimtrail.data-dir, claimtrail.database.port and server.port.");
    }

    Path database() {
        return path.resolve("postgres");
    }

    /** Exists only while the database is being laid out; what it finds next to it was never used. */
    Path layoutMark() {
        return path.resolve("postgres.unfinished");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
