package org.claimtrail.api.tenants;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.ProblemWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the people and machines of suspended tenants out of everything, whatever they are permitted. It comes after the
 * filters that find out who is asking, because those have an order and this one has none.
 */
@Component
final class SuspendedTenants extends OncePerRequestFilter {

    private final TenantSettings settings;
    private final ProblemWriter problems;

    SuspendedTenants(TenantSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Caller.currentOrNull();
        if (caller != null && !settings.isActive(caller.tenant())) {
            problems.write(
                    request, response, new ApiProblem(ApiError.TENANT_SUSPENDED, ApiError.TENANT_SUSPENDED.meaning()));
            return;
        }
        chain.doFilter(request, response);
    }
}
