package org.claimtrail.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimtrail.api.security.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits what one person, or one key, and what a whole tenant asks, as soon as it is known who asks. */
final class CallerLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final TooMany tooMany;
    private final Limit user;
    private final Limit tenant;

    CallerLimitFilter(RateLimits limits, TooMany tooMany, RateLimitProperties properties) {
        this.limits = limits;
        this.tooMany = tooMany;
        this.user = new Limit("user", properties.perMinute().user());
        this.tenant = new Limit("tenant", properties.perMinute().tenant());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Caller caller) {
            var ofUser = limits.take(user, caller.tenant() + ' ' + caller.user());
            if (tooMany.refuses(request, response, ofUser)
                    || tooMany.refuses(request, response, limits.take(tenant, caller.tenant()))) {
                return;
            }
            TooMany.tell(response, ofUser);
        }
        chain.doFilter(request, response);
    }
}
