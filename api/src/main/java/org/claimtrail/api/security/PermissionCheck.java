package org.claimtrail.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
class PermissionCheck implements HandlerInterceptor, SmartInitializingSingleton {

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

    /** Fails the start when an operation names no permission, or one that no role holds. */
    @Override
    public void afterSingletonsInstantiated() {
        operations.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(PermissionCheck::isOurs)
                .forEach(PermissionCheck::required);
    }

    private static void check(String permission) {
        if (permission.equals(RolePermissions.PUBLIC)) {
            return;
        }
        var caller = Caller.current();
        if (!caller.may(permission)) {
            throw new ApiProblem(
                    ApiError.PERMISSION_DENIED,
                    "This needs the permission " + permission + ", which is held by "
                            + String.join(", ", RolePermissions.rolesWith(permission)) + "; you are "
                            + String.join(", ", caller.roles()) + ".");
        }
    }

    private static String required(HandlerMethod method) {
        var permission = method.getMethodAnnotation(Permission.class);
        if (permission == null || !RolePermissions.isKnown(permission.value())) {
            throw new IllegalStateException(method.getShortLogMessage() + " names no permission that any role holds");
        }
        return permission.value();
    }

    private static boolean isOurs(HandlerMethod method) {
        var type = method.getBeanType();
        return type.getName().startsWith(OURS) && !ErrorController.class.isAssignableFrom(type);
    }
}
