package org.claimtrail.api.web;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;

/** Answers requests that are too malformed to reach the application; the container makes it by its class name. */
public final class ContainerProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var error = isTooSlow(request) ? ApiError.REQUEST_TIMEOUT : error(response.getStatus());
        try {
            SecurityHeaders.write("", response);
            ProblemWriter.write(response, Problem.of(error, error.meaning(), List.of(), "/"));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever status the container chose on its way here. */
    private static boolean isTooSlow(Request request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                && NestedExceptionUtils.getMostSpecificCause(fault) instanceof SocketTimeoutException;
    }

    private static ApiError error(int status) {
        return switch (status) {
            case 501 -> ApiError.METHOD_NOT_ALLOWED;
            default -> status < 500 ? ApiError.BAD_REQUEST : ApiError.INTERNAL_ERROR;
        };
    }
}
