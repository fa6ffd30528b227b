package org.claimtrail.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.RequestBodyFilter;
import org.jspecify.annotations.Nullable;

/** A digest of what a request asks for: the same key with another digest is another request. */
public final class Fingerprint {

    private static final String FILE = Fingerprint.class.getName();

    private Fingerprint() {}

    /** Adds what a body consisted of that is not kept in memory, such as the digest of a file. */
    public static void include(HttpServletRequest request, String content) {
        request.setAttribute(FILE, content);
    }

    static String of(HttpServletRequest request) {
        var digest = sha256();
        // Who asks is part of what is asked: nobody is given another's answer for knowing his key.
        add(digest, text(Caller.current().user()));
        add(digest, text(request.getMethod()));
        add(digest, text(request.getRequestURI()));
        add(digest, text(request.getQueryString()));
        add(digest, text(request.getHeader(EdgeHeaders.IF_MATCH)));
        add(digest, text(request.getAttribute(FILE)));
        add(digest, RequestBodyFilter.bodyOf(request));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] text(@Nullable Object part) {
        return Objects.toString(part, "").getBytes(StandardCharsets.UTF_8);
    }

    /** The parts cannot run into one another. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
