package org.claimtrail.command.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way out, which are held against the digest that they had when they came in. */
public final class OpenedContent implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    private final InputStream bytes;
    private final String sha256;

    OpenedContent(InputStream bytes, String sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /**
     * Writes the bytes. The last of them are held back until all are known to be right, so that nobody takes what was tampered
     * with for the whole document.
     *
     * @throws IOException also when they are not what came in
     */
    public void writeTo(OutputStream to) throws IOException {
        var digest = newSha256();
        var held = new byte[AT_ONCE];
        var heldLength = 0;
        var next = new byte[AT_ONCE];
        for (int read; (read = bytes.readNBytes(next, 0, AT_ONCE)) > 0; ) {
            to.write(held, 0, heldLength);
            digest.update(next, 0, read);
            var empty = held;
            held = next;
            heldLength = read;
            next = empty;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("The document store holds other bytes than were put into it");
        }
        to.write(held, 0, heldLength);
        to.flush();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
