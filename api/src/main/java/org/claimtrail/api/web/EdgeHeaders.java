package org.claimtrail.api.web;

import static org.claimtrail.api.web.ApiError.REQUEST_HEADER_INVALID;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers that this API gives a meaning of its own, and how they are read. */
public final class EdgeHeaders {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String IF_MATCH = "If-Match";
    public static final String CONSISTENT_WITH = "Consistent-With";
    public static final String CONSISTENCY_POSITION = "Consistency-Position";
    public static final String REQUEST_ID = "X-Request-Id";
    public static final String CORRELATION_ID = "X-Correlation-Id";
    public static final String REASON = "Reason";
    public static final String RATE_LIMIT = "RateLimit";
    public static final String RATE_LIMIT_POLICY = "RateLimit-Policy";

    private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final int LONGEST_REASON = 500;

    private EdgeHeaders() {}

    /** A version as an entity tag. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller insists on; null when he does not. */
    public static @Nullable Long expectedVersion(HttpServletRequest request) {
        var tag = request.getHeader(IF_MATCH);
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        var matcher = VERSION_TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw invalid(IF_MATCH, "If-Match holds one version as it stood in ETag, such as \"7\" with its quotes.");
        }
        return Long.valueOf(matcher.group(1));
    }

    /** The key that makes a repeated command harmless; null when the caller sent none. */
    public static @Nullable String idempotencyKey(HttpServletRequest request) {
        return visible(request, IDEMPOTENCY_KEY);
    }

    /** A header of 1 to 200 visible ASCII characters; null when it is absent. */
    public static @Nullable String visible(HttpServletRequest request, String header) {
        var value = request.getHeader(header);
        if (value == null) {
            return null;
        }
        if (!VISIBLE.matcher(value).matches()) {
            throw invalid(header, header + " holds 1 to 200 visible ASCII characters.");
        }
        return value;
    }

    /** Why, in the caller's words; UTF-8 is understood. */
    public static @Nullable String reason(HttpServletRequest request) {
        var raw = request.getHeader(REASON);
        if (raw == null || raw.isBlank()) {
            return null;
        }
        var reason = utf8(raw.strip());
        if (reason.length() > LONGEST_REASON || !Text.isStorable(reason)) {
            throw invalid(REASON, "Reason holds at most " + LONGEST_REASON + " characters of text.");
        }
        return reason;
    }

    /** The container hands headers out as Latin-1; who sends more than that sends UTF-8. */
    private static String utf8(String raw) {
        try {
            var bytes = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new ApiProblem(REQUEST_HEADER_INVALID, "Reason is not UTF-8 text.", e);
        }
    }

    private static ApiProblem invalid(String header, String detail) {
        return new ApiProblem(REQUEST_HEADER_INVALID, detail, FieldFault.of(header, REQUEST_HEADER_INVALID, detail));
    }
}
