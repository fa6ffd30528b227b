package org.claimtrail.api.activity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.Origins;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down who asked for what, once it is known how it was answered. */
final class ActivityRecorder implements AsyncHandlerInterceptor {

    private static final String DONE = ActivityRecorder.class.getName();
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> ASKING_ABOUT = Set.of("OPTIONS", "TRACE");
    private static final int LONGEST_TARGET = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[^\\x20-\\x7E]");

    private final ActivityWriter writer;
    private final Origins origins;
    private final Set<String> impersonalReads;
    private final Clock clock;
    private final TimeBasedEpochRandomGenerator ids = Generators.timeBasedEpochRandomGenerator();
    private final ConcurrentHashMap<Method, Optional<Named>> operations = new ConcurrentHashMap<>();

    /** An operation, by the name that it has in the description of the API. */
    private record Named(String operationId, String permission) {}

    ActivityRecorder(ActivityWriter writer, Origins origins, ActivityProperties properties, Clock clock) {
        this.writer = writer;
        this.origins = origins;
        this.impersonalReads = properties.impersonalReads();
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        record(request, response, handler);
    }

    /** An answer that is written bit by bit counts from its beginning: it may take as long as its reader likes. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        record(request, response, handler);
    }

    private void record(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getAttribute(DONE) != null) {
            return;
        }
        request.setAttribute(DONE, true);
        var operation = operations.computeIfAbsent(method.getMethod(), ActivityRecorder::named);
        if (operation.isPresent()
                && isRecorded(request.getMethod(), operation.get())
                && SecurityContextHolder.getContext().getAuthentication() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Caller caller) {
            writer.record(entry(caller, operation.get().operationId(), request, response));
        }
    }

    private boolean isRecorded(String method, Named operation) {
        return READING.contains(method)
                ? !impersonalReads.contains(operation.permission())
                : !ASKING_ABOUT.contains(method);
    }

    private ActivityEntry entry(
            Caller caller, String action, HttpServletRequest request, HttpServletResponse response) {
        return new ActivityEntry(
                ids.generate(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.tenant(),
                caller.user(),
                action,
                request.getMethod(),
                Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), ""),
                response.getStatus(),
                origins.of(request),
                target(request, response));
    }

    private static @Nullable String target(HttpServletRequest request, HttpServletResponse response) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                ? parts.values().stream().map(String::valueOf).collect(Collectors.joining("/"))
                : "";
        if (named.isEmpty()) {
            var made = response.getHeader(HttpHeaders.LOCATION);
            named = made == null ? "" : made.substring(made.lastIndexOf('/') + 1);
        }
        if (named.isEmpty()) {
            return null;
        }
        var visible = INVISIBLE.matcher(named).replaceAll("?");
        return visible.length() > LONGEST_TARGET ? visible.substring(0, LONGEST_TARGET) : visible;
    }

    private static Optional<Named> named(Method method) {
        var operation = method.getAnnotation(Operation.class);
        var permission = method.getAnnotation(Permission.class);
        return operation == null || permission == null
                ? Optional.empty()
                : Optional.of(new Named(operation.operationId(), permission.value()));
    }
}
