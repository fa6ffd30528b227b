package org.claimtrail.command.documents.inspection;

import static org.claimtrail.command.shared.Refused.unless;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in, in a temporary place; measured and digested while it is written. */
public final class IncomingFile implements AutoCloseable {

    private final Path path;
    private final long size;
    private final String sha256;

    private IncomingFile(Path path, long size, String sha256) {
        this.path = path;
        this.size = size;
        this.sha256 = sha256;
    }

    /** Takes the bytes in; stops as soon as there are more than allowed. */
    public static IncomingFile of(InputStream content, ContentLimits limits) throws IOException {
        var path = Files.createTempFile("document-", ".tmp");
        try {
            var digest = newSha256();
            var size = 0L;
            var buffer = new byte[64 * 1024];
            try (var out = Files.newOutputStream(path)) {
                for (int read; (read = content.read(buffer)) >= 0; ) {
                    size += read;
                    unless(
                            size <= limits.bytes(),
                            ContentRefusal.DOCUMENT_TOO_LARGE,
                            "The file is larger than " + limits.bytes() + " bytes.");
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            unless(size > 0, ContentRefusal.DOCUMENT_EMPTY, ContentRefusal.DOCUMENT_EMPTY.meaning());
            return new IncomingFile(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    public String sha256() {
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
