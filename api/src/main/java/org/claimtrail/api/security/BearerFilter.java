package org.claimtrail.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking from {@code Authorization: Bearer …}. Whoever comes with a bad token is nobody: where one needs to be
 * somebody he is turned away, and where not he is let in, such as with the token that he wants to refresh.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String BAD = BearerFilter.class.getName();

    private final BearerTokens tokens;

    BearerFilter(BearerTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the request came with a token that is good for nothing. */
    static boolean cameWithABadToken(HttpServletRequest request) {
        return request.getAttribute(BAD) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            var isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
            var caller =
                    isBearer ? tokens.callerOf(header.substring(SCHEME.length()).strip()) : null;
            if (caller == null) {
                request.setAttribute(BAD, true);
            } else {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new CallerAuthentication(caller));
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }
}
