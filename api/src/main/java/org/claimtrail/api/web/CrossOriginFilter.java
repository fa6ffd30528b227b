package org.claimtrail.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of named origins call the API from a browser. Where no origin is named it is not there at all, and browsers
 * keep every foreign page out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class CrossOriginFilter extends OncePerRequestFilter {

    private static final List<String> SENT = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            EdgeHeaders.IDEMPOTENCY_KEY,
            EdgeHeaders.IF_MATCH,
            EdgeHeaders.CONSISTENT_WITH,
            EdgeHeaders.REQUEST_ID,
            EdgeHeaders.CORRELATION_ID,
            EdgeHeaders.REASON);

    private static final List<String> SHOWN = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.WWW_AUTHENTICATE,
            EdgeHeaders.CONSISTENCY_POSITION,
            EdgeHeaders.REQUEST_ID,
            EdgeHeaders.RATE_LIMIT,
            EdgeHeaders.RATE_LIMIT_POLICY);

    private final ProblemWriter problems;
    private final @Nullable CorsConfiguration allowed;
    private final Lenient processor = new Lenient();

    CrossOriginFilter(CrossOriginProperties properties, ProblemWriter problems) {
        this.problems = problems;
        this.allowed = properties.allowedOrigins().isEmpty() ? null : configuration(properties);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allowed == null || request.getRequestURI().startsWith("/actuator")) {
            chain.doFilter(request, response);
            return;
        }
        var isAllowed = processor.processRequest(allowed, request, response);
        if (!CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
        } else if (!isAllowed) {
            problems.write(
                    request,
                    response,
                    new ApiProblem(ApiError.ORIGIN_NOT_ALLOWED, "Pages of this origin may not ask this of the API."));
        }
    }

    private static CorsConfiguration configuration(CrossOriginProperties properties) {
        var configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(properties.allowedOrigins());
        configuration.setAllowCredentials(properties.allowCredentials());
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        configuration.setAllowedHeaders(SENT);
        configuration.setExposedHeaders(SHOWN);
        configuration.setMaxAge(properties.maxAge());
        return configuration;
    }

    /**
     * Only a browser's question is refused. A request itself goes on without the headers that would let a foreign page see its
     * answer: behind a proxy our own pages may look like foreign ones.
     */
    private static final class Lenient extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // The filter answers in the one shape of all problems.
        }

        @Override
        protected boolean handleInternal(
                ServerHttpRequest request, ServerHttpResponse response, CorsConfiguration config, boolean isQuestion)
                throws IOException {
            var isKnown = checkOrigin(config, request.getHeaders().getOrigin()) != null;
            return isKnown && super.handleInternal(request, response, config, isQuestion);
        }
    }
}
