package org.claimtrail.api.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong before or after all controllers, such as an address that the firewall turns down. */
@Controller
final class UnmappedErrors implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var instance = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            var explained = Faults.explain(fault, instance);
            ProblemWriter.write(response, explained == null ? ProblemAdvice.logged(fault, instance) : explained);
            return;
        }
        var error = error(request);
        ProblemWriter.write(response, Problem.of(error, error.meaning(), List.of(), instance));
    }

    private static ApiError error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return switch (status == null ? HttpStatus.NOT_FOUND : status) {
            case UNAUTHORIZED -> ApiError.UNAUTHENTICATED;
            case FORBIDDEN -> ApiError.PERMISSION_DENIED;
            case METHOD_NOT_ALLOWED -> ApiError.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> ApiError.NOT_ACCEPTABLE;
            case CONTENT_TOO_LARGE -> ApiError.CONTENT_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> ApiError.UNSUPPORTED_MEDIA_TYPE;
            case SERVICE_UNAVAILABLE -> ApiError.UNAVAILABLE;
            case INTERNAL_SERVER_ERROR -> ApiError.INTERNAL_ERROR;
            case BAD_REQUEST -> ApiError.BAD_REQUEST;
            default -> ApiError.ROUTE_UNKNOWN;
        };
    }
}
