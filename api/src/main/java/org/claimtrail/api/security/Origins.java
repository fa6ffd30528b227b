package org.claimtrail.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.claimtrail.api.web.RequestIdFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells where requests come from; behind a proxy that is what the proxy says. */
@Component
public final class Origins {

    private static final int LONGEST_AGENT = 300;
    private static final int LONGEST_ADDRESS = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[^\\x20-\\x7E]");

    private final HttpProperties http;

    Origins(HttpProperties http) {
        this.http = http;
    }

    /** Where the current request comes from; {@link Origin#INTERNAL} without one. */
    public Origin current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Origin.INTERNAL;
    }

    /** Where a request comes from. */
    public Origin of(HttpServletRequest request) {
        return new Origin(
                address(request),
                visible(request.getHeader(HttpHeaders.USER_AGENT), LONGEST_AGENT),
                RequestIdFilter.of(request));
    }

    /** The proxy next to us wrote the last address; those before it could be anybody's invention. */
    public String address(HttpServletRequest request) {
        var forwarded = http.trustForwardedFor() ? lastLine(request.getHeaders("X-Forwarded-For")) : "";
        if (forwarded.isBlank()) {
            return request.getRemoteAddr();
        }
        return visible(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip(), LONGEST_ADDRESS);
    }

    /** Some proxies add to the line that came, others add a line. */
    private static String lastLine(Enumeration<String> lines) {
        var last = "";
        while (lines.hasMoreElements()) {
            last = lines.nextElement();
        }
        return last;
    }

    private static String visible(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        var clean = INVISIBLE.matcher(text).replaceAll("?");
        return clean.length() > longest ? clean.substring(0, longest) : clean;
    }
}
