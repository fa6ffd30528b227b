package org.claimtrail.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too large before anything is made of it, and keeps the others for the request's fingerprint.
 * It stands after authentication: who is nobody makes us read nothing.
 */
@Component
@Order(0)
public final class RequestBodyFilter extends OncePerRequestFilter {

    /** How large a body may be that is not a file, in bytes. */
    public static final int LARGEST_BODY = 1024 * 1024;

    /** How large a file may be, in bytes. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    private static final long MULTIPART_FRAME = 1024 * 1024;
    private static final byte[] NONE = {};

    private final ProblemWriter problems;

    RequestBodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The body as it was sent; empty for files, which are not kept in memory. */
    public static byte[] bodyOf(HttpServletRequest request) {
        return request.getAttribute(RequestBodyFilter.class.getName()) instanceof byte[] body ? body : NONE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request)) {
            if (request.getContentLengthLong() > LARGEST_FILE + MULTIPART_FRAME) {
                refuse(request, response, "A file may have up to 50 MB.");
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        var body = request.getContentLengthLong() > LARGEST_BODY ? null : read(request);
        if (body == null) {
            refuse(request, response, "A body may have up to 1 MB.");
            return;
        }
        request.setAttribute(RequestBodyFilter.class.getName(), body);
        chain.doFilter(body.length == 0 ? request : new Kept(request, body), response);
    }

    private static byte @Nullable [] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() == 0
                || (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
            return NONE;
        }
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY ? null : body;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        // The rest of the body is not worth reading: the connection ends with the answer.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(request, response, new ApiProblem(ApiError.CONTENT_TOO_LARGE, detail));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static final class Kept extends HttpServletRequestWrapper {

        private final byte[] body;

        Kept(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new KeptStream(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class KeptStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        KeptStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read already");
        }
    }
}
