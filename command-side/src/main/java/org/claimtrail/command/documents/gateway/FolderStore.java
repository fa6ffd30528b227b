package org.claimtrail.command.documents.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.claimtrail.command.documents.DocumentStore;

/** Keeps documents as files in a folder, one folder a tenant; only the product's own user reads them, and nobody runs them. */
final class FolderStore implements DocumentStore {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9][A-Za-z0-9_.-]*)+");
    private static final String POSIX = "posix";

    private final Path root;

    FolderStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Written under another name, forced to the disk, and only then called by its own. */
    @Override
    public void put(String key, Path content) throws IOException {
        var file = file(key);
        var folder = folder(file);
        var unfinished = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(content, unfinished);
            closeToOthers(unfinished, "rw-------");
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        force(folder, StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(file(key), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    /** Keys are ours, but one that has been tampered with must not lead out of the folder. */
    private Path file(String key) {
        var file = root.resolve(key).normalize();
        if (!KEY.matcher(key).matches() || !file.startsWith(root)) {
            throw new IllegalArgumentException("This is no key of the document store");
        }
        return file;
    }

    private Path folder(Path file) throws IOException {
        var folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("A key names a folder and a file");
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            for (var made = folder; made != null && made.startsWith(root); made = made.getParent()) {
                closeToOthers(made, "rwx------");
            }
        }
        return folder;
    }

    private static void closeToOthers(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains(POSIX)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
