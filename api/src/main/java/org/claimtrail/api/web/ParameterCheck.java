package org.claimtrail.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an operation does not know, and text in them that cannot be stored. */
final class ParameterCheck implements HandlerInterceptor {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final ConcurrentHashMap<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            var names = known.computeIfAbsent(method, ParameterCheck::parametersOf);
            request.getParameterMap().forEach((name, values) -> {
                if (!names.contains(name)) {
                    throw ApiProblem.field(name, ApiError.PARAMETER_UNKNOWN, unknown(name, names));
                }
                if (values.length > 1) {
                    throw ApiProblem.field(name, ApiError.DUPLICATE_FIELD, name + " is given more than once.");
                }
                if (!Arrays.stream(values).allMatch(Text::isStorable)) {
                    throw ApiProblem.field(
                            name, ApiError.TEXT_NOT_STORABLE, name + " holds NUL or half a surrogate pair.");
                }
            });
        }
        return true;
    }

    private static String unknown(String name, Set<String> names) {
        return name + " is not known here; "
                + (names.isEmpty() ? "there are no parameters." : "known are " + String.join(", ", names) + ".");
    }

    private static Set<String> parametersOf(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(ParameterCheck::namesOf)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(java.lang.reflect.RecordComponent::getName);
        }
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation == null) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return Stream.of(
                annotation.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : annotation.name());
    }
}
