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
     * Writes a part of the bytes, or all. The last of them are held back until all that the document has are known to be right,
     * so that nobody takes what was tampered with for it; therefore all are read for any part.
     *
     * @param from the first byte, from 0
     * @param length how many
     * @throws IOException also when they are not what came in
     */
    public void writeTo(OutputStream to, long from, long length) throws IOException {
        var digest = newSha256();
        var held = new byte[AT_ONCE];
        var heldFrom = 0;
        var heldTo = 0;
        var next = new byte[AT_ONCE];
        var position = 0L;
        for (int read; (read = bytes.readNBytes(next, 0, AT_ONCE)) > 0; position += read) {
            digest.update(next, 0, read);
            var begin = (int) Math.clamp(from - position, 0L, read);
            var end = (int) Math.clamp(from + length - position, 0L, read);
            if (begin < end) {
                to.write(held, heldFrom, heldTo - heldFrom);
                var empty = held;
                held = next;
                heldFrom = begin;
                heldTo = end;
                next = empty;
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("The document store holds other bytes than were put into it");
        }
        to.write(held, heldFrom, heldTo - heldFrom);
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
