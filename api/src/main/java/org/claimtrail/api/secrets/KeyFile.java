package org.claimtrail.api.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.claimtrail.api.runtime.StartupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key-encryption key of our own making, in a file that only its owner reads: for whoever has configured none. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String NAME = "file";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /** The key in the folder, which is made when there is none. */
    static SecretsProperties in(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        var file = home.resolve("secrets.key");
        try {
            if (!Files.exists(file)) {
                create(home, file);
            }
            if (isPosix(file) && !Files.getPosixFilePermissions(file).equals(OWNER_ONLY)) {
                LOG.warn("{} could be read by others; it is now its owner's alone", file);
                Files.setPosixFilePermissions(file, OWNER_ONLY);
            }
            return new SecretsProperties(Map.of(NAME, Files.readString(file).strip()), NAME);
        } catch (IOException e) {
            throw new StartupProblem(
                    "The key in " + file + " cannot be read or made: " + e.getMessage(),
                    "Make the folder writable, or give a key with claimtrail.secrets.keys.",
                    e);
        }
    }

    /** Whole or not at all, and never readable by others, not even at first. */
    private static void create(Path home, Path file) throws IOException {
        Files.createDirectories(home);
        var unfinished = home.resolve("secrets.key." + ProcessHandle.current().pid());
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly(home));
        var key = Base64.getEncoder().encodeToString(Aead.randomKey());
        Files.writeString(unfinished, key + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            publish(unfinished, file);
            LOG.info("Secrets are encrypted with a new key in {}: keep a copy apart from the data", file);
        } catch (FileAlreadyExistsException e) {
            LOG.info("Another instance made {} at the same moment", file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A link is made only where there is nothing: of two that start at once, one gives way. */
    private static void publish(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Not every file system has links; a move is as good where nobody else starts at the same moment.
            Files.move(unfinished, file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
