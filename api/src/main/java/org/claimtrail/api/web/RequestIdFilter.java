package org.claimtrail.api.web;

import com.fasterxml.uuid.Generators;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an identifier, the caller's own if he sent one, and puts it into every line of its log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RequestIdFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = RequestIdFilter.class.getName();
    private static final String LOG_KEY = "requestId";

    private final ProblemWriter problems;

    RequestIdFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The identifier of the request. */
    public static String of(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(ATTRIBUTE), "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var sent = EdgeHeaders.visible(request, EdgeHeaders.REQUEST_ID);
            var id = sent == null
                    ? Generators.timeBasedEpochRandomGenerator().generate().toString()
                    : sent;
            request.setAttribute(ATTRIBUTE, id);
            response.setHeader(EdgeHeaders.REQUEST_ID, id);
            MDC.put(LOG_KEY, id);
            chain.doFilter(request, response);
        } catch (ApiProblem problem) {
            problems.write(request, response, problem);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    /** A streamed answer is written in later dispatches of the same request. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }
}
