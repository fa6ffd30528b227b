package org.claimtrail.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets nobody reach an operation that he is not permitted, and lets no operation be forgotten. */
@Component
public class PermissionCheck implements HandlerInterceptor, SmartInitializingSingleton {

    private static final String OURS = "org.claimtrail.api";

    private final ObjectProvider<RequestMappingHandlerMapping> operations;

    PermissionCheck(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> operations) {
        this.operations = operations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && isOurs(method)) {
            check(required(method));
        }
        return true;
    }

    /** Fails the start when an operation names no permission, or one that there is not. */
    @Override
    public void afterSingletonsInstantiated() {
        operations.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(PermissionCheck::isOurs)
                .forEach(PermissionCheck::checkNames);
    }

    private static void check(Permission permission) {
        if (permission.value().equals(RolePermissions.PUBLIC)) {
            return;
        }
        var caller = Caller.current();
        if (!caller.may(permission.value()) && Stream.of(permission.narrowed()).noneMatch(caller::may)) {
            throw lacking(caller, permission.value());
        }
        for (var also : permission.also()) {
            if (!caller.may(also)) {
                throw lacking(caller, also);
            }
        }
    }

    private static ApiProblem lacking(Caller caller, String permission) {
        var holders = RolePermissions.rolesWith(permission);
        return new ApiProblem(
                ApiError.PERMISSION_DENIED,
                "This needs the permission " + permission
                        + (holders.isEmpty() ? "" : ", which comes with " + String.join(", ", holders)) + "; you are "
                        + String.join(", ", caller.roles()) + ".");
    }

    private static Permission required(HandlerMethod method) {
        var permission = method.getMethodAnnotation(Permission.class);
        if (permission == null) {
            throw new IllegalStateException(method.getShortLogMessage() + " names no permission");
        }
        return permission;
    }

    private static void checkNames(HandlerMethod method) {
        var permission = required(method);
        Stream.of(Stream.of(permission.value()), Stream.of(permission.narrowed()), Stream.of(permission.also()))
                .flatMap(names -> names)
                .filter(name -> !RolePermissions.isKnown(name))
                .findAny()
                .ifPresent(unknown -> {
                    throw new IllegalStateException(
                            method.getShortLogMessage() + " names no permission that there is: " + unknown);
                });
        for (var narrow : permission.narrowed()) {
            var wider = Vocabulary.find(narrow).map(Vocabulary.Entry::narrows).orElse(null);
            if (!permission.value().equals(wider)) {
                throw new IllegalStateException(
                        method.getShortLogMessage() + ": " + narrow + " is no narrow form of " + permission.value());
            }
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        var type = method.getBeanType();
        return type.getName().startsWith(OURS) && !ErrorController.class.isAssignableFrom(type);
    }
}
