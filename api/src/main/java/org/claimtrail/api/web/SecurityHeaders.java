package org.claimtrail.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers, with every answer whatever it is, what they may do with it. It stands before everything else, because
 * refusals leave from everywhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SecurityHeaders extends OncePerRequestFilter {

    /** Pages bring scripts and styles from here alone; the reference page starts a worker of its own making. */
    private static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; worker-src 'self' blob:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    /** What is no page shows nothing and runs nothing. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private static final String[] PAGES = {"/swagger-ui", "/webjars/", "/redoc", "/docs/", "/favicon.ico", "/book/"};

    private static final String A_YEAR_OF_TLS = "max-age=31536000; includeSubDomains";

    private final boolean isProxyTrusted;

    SecurityHeaders(@Value("${claimtrail.http.trust-forwarded-for:false}") boolean isProxyTrusted) {
        this.isProxyTrusted = isProxyTrusted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(request.getRequestURI(), response);
        if (isBehindTls(request)) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OF_TLS);
        }
        chain.doFilter(request, response);
    }

    static void write(String path, HttpServletResponse response) {
        var isPage = isPage(path);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", isPage ? PAGE_POLICY : DATA_POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, isPage ? "no-cache" : "no-store");
    }

    private boolean isBehindTls(HttpServletRequest request) {
        if (request.isSecure()) {
            return true;
        }
        var forwarded = isProxyTrusted ? request.getHeader("X-Forwarded-Proto") : null;
        return forwarded != null
                && forwarded.substring(forwarded.lastIndexOf(',') + 1).strip().equalsIgnoreCase("https");
    }

    private static boolean isPage(String path) {
        for (var page : PAGES) {
            if (path.startsWith(page)) {
                return true;
            }
        }
        return path.equals("/");
    }
}
