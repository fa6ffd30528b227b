package org.claimtrail.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Notes when somebody who is known asks for what he may not. */
@Component
class RefusalLog implements HandlerInterceptor {

    private final SecurityLog log;

    RefusalLog(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (response.getStatus() == HttpStatus.FORBIDDEN.value()
                && request.getDispatcherType() == DispatcherType.REQUEST
                && Caller.currentOrNull() != null) {
            // The pattern, not the address: whatever the caller wrote there stays out.
            var operation = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
            log.record(SecurityEntry.refused("ACCESS", request.getMethod() + " " + operation, Map.of()));
        }
    }
}
