package org.claimtrail.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimtrail.api.limits.RateLimitProperties.PerMinute;
import org.claimtrail.api.security.Origins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Limits what comes from one address, before anything is made of it: above all, attempts to log in. */
final class AddressLimitFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AddressLimitFilter.class);
    private static final String FORWARDED = "X-Forwarded-For";
    private static final List<String> PROBES = List.of("/readyz", "/actuator/health");

    private final RateLimits limits;
    private final TooMany tooMany;
    private final Origins origins;
    private final Addresses addresses;
    private final List<PathPattern> logInPaths;
    private final Limit address;
    private final Limit anonymous;
    private final Limit logIn;
    private final AtomicBoolean hasWarned = new AtomicBoolean();

    AddressLimitFilter(RateLimits limits, TooMany tooMany, Origins origins, RateLimitProperties properties) {
        this.limits = limits;
        this.tooMany = tooMany;
        this.origins = origins;
        this.addresses = new Addresses(properties.exemptAddresses());
        this.logInPaths = properties.logInPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
        PerMinute perMinute = properties.perMinute();
        this.address = new Limit("address", perMinute.address());
        this.anonymous = new Limit("anonymous", perMinute.anonymous());
        this.logIn = new Limit("log-in", perMinute.logIn());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PROBES.stream().anyMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var subject = addresses.subject(origins.address(request));
        if (subject.isEmpty() && request.getHeader(FORWARDED) != null && hasWarned.compareAndSet(false, true)) {
            LOG.warn(
                    "Requests come through a proxy on this machine whose {} is not trusted: no address is limited. Set"
                            + " claimtrail.http.trust-forwarded-for if it is yours",
                    FORWARDED);
        }
        if (subject.isPresent() && isOneTooMany(request, response, subject.get())) {
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOneTooMany(HttpServletRequest request, HttpServletResponse response, String subject)
            throws IOException {
        // As the controllers are found: decoded and without detours.
        var path = request.getServletPath();
        return tooMany.refuses(request, response, limits.take(address, subject))
                || (isLogIn(request.getMethod(), path)
                        && tooMany.refuses(request, response, limits.take(logIn, subject)))
                || (path.startsWith("/api/")
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && tooMany.refuses(request, response, limits.take(anonymous, subject)));
    }

    private boolean isLogIn(String method, String path) {
        if (!method.equals(HttpMethod.POST.name())) {
            return false;
        }
        var parsed = PathContainer.parsePath(path);
        return logInPaths.stream().anyMatch(pattern -> pattern.matches(parsed));
    }
}
