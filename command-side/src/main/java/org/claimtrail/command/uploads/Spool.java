package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.claimtrail.command.shared.Refused;

/** A file on its way in, in a temporary place; measured and digested while it is written. */
final class Spool implements AutoCloseable {

    private final Path path;
    private final long size;
    private final String sha256;

    private Spool(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Takes the bytes in; stops as soon as there are more than allowed. */
    static Spool of(InputStream content, long maxSize) throws IOException {
        var path = Files.createTempFile("upload-", ".tmp");
        try {
            var digest = newSha256();
            var size = 0L;
            var buffer = new byte[64 * 1024];
            try (var out = Files.newOutputStream(path)) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    size += read;
                    Refused.unless(
                            size <= maxSize,
                            UploadRefusal.UPLOAD_TOO_LARGE,
                            "The file is larger than " + (maxSize >> 20) + " MB.");
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            return new Spool(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
