package org.claimtrail.api.web;

import static org.claimtrail.api.web.ApiError.BAD_REQUEST;
import static org.claimtrail.api.web.ApiError.CONTENT_TOO_LARGE;
import static org.claimtrail.api.web.ApiError.MALFORMED_JSON;
import static org.claimtrail.api.web.ApiError.METHOD_NOT_ALLOWED;
import static org.claimtrail.api.web.ApiError.MULTIPART_INVALID;
import static org.claimtrail.api.web.ApiError.NOT_ACCEPTABLE;
import static org.claimtrail.api.web.ApiError.REQUEST_TIMEOUT;
import static org.claimtrail.api.web.ApiError.REQUIRED;
import static org.claimtrail.api.web.ApiError.ROUTE_UNKNOWN;
import static org.claimtrail.api.web.ApiError.UNAVAILABLE;
import static org.claimtrail.api.web.ApiError.UNSUPPORTED_MEDIA_TYPE;

import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a request, whoever found it: the framework, JSON, validation, a command or a query. */
final class Faults {

    private Faults() {}

    /** The problem; null when the fault is not the request's but ours. */
    static @Nullable Problem explain(Throwable fault, String instance) {
        var refusal = MessageFaults.refusal(fault);
        if (refusal != null) {
            return ApiError.named(refusal.code())
                    .map(error -> Problem.of(error, refusal.detail(), List.of(), instance))
                    .orElseGet(() -> Problem.of(refusal, instance));
        }
        var problem = problem(fault);
        return problem == null ? null : Problem.of(problem.error(), problem.detail(), problem.faults(), instance);
    }

    private static @Nullable ApiProblem problem(Throwable fault) {
        return switch (fault) {
            case ApiProblem problem -> problem;
            case HttpMessageConversionException unreadable -> unreadable(unreadable);
            case JacksonException json -> JsonFaults.explain(json);
            case HandlerMethodValidationException invalid -> ValidationFaults.explain(invalid);
            case BindException invalid -> ValidationFaults.explain(invalid);
            case TypeMismatchException mismatch -> ValidationFaults.explain(mismatch);
            case MaxUploadSizeExceededException large ->
                large.contains(FileCountLimitExceededException.class)
                        ? new ApiProblem(MULTIPART_INVALID, "The form has more parts than any operation takes.")
                        : new ApiProblem(
                                CONTENT_TOO_LARGE, "A file may have up to 50 MB, and the head of a part 512 bytes.");
            case MissingServletRequestPartException missing ->
                ApiProblem.field(missing.getRequestPartName(), REQUIRED, missing.getRequestPartName() + " is missing.");
            case MultipartException unreadable -> multipart(unreadable);
            case SocketTimeoutException ignored -> new ApiProblem(REQUEST_TIMEOUT, REQUEST_TIMEOUT.meaning());
            default -> framework(fault);
        };
    }

    private static @Nullable ApiProblem framework(Throwable fault) {
        return switch (fault) {
            case NoResourceFoundException ignored -> unknownRoute();
            case NoHandlerFoundException ignored -> unknownRoute();
            case HttpRequestMethodNotSupportedException method ->
                new ApiProblem(METHOD_NOT_ALLOWED, "This address does not know " + method.getMethod() + ".");
            case HttpMediaTypeNotAcceptableException media ->
                new ApiProblem(NOT_ACCEPTABLE, "The answer can be given as " + media.getSupportedMediaTypes() + ".");
            case HttpMediaTypeNotSupportedException media ->
                new ApiProblem(UNSUPPORTED_MEDIA_TYPE, "The body must be of " + media.getSupportedMediaTypes() + ".");
            case MissingServletRequestParameterException missing ->
                ApiProblem.field(missing.getParameterName(), REQUIRED, missing.getParameterName() + " is missing.");
            case MissingRequestHeaderException missing ->
                ApiProblem.field(missing.getHeaderName(), REQUIRED, missing.getHeaderName() + " is missing.");
            case InvalidParameterException ignored ->
                new ApiProblem(
                        BAD_REQUEST, "The query string is not percent-encoded UTF-8, or holds too many parameters.");
            case AsyncRequestTimeoutException ignored -> new ApiProblem(UNAVAILABLE, "The answer took too long.");
            case ErrorResponse response ->
                response.getStatusCode().is4xxClientError() ? new ApiProblem(BAD_REQUEST, BAD_REQUEST.meaning()) : null;
            default -> MessageFaults.explain(fault);
        };
    }

    private static ApiProblem multipart(MultipartException unreadable) {
        var error = unreadable.contains(SocketTimeoutException.class) ? REQUEST_TIMEOUT : MULTIPART_INVALID;
        return new ApiProblem(error, error.meaning());
    }

    private static ApiProblem unknownRoute() {
        return new ApiProblem(ROUTE_UNKNOWN, "There is no such address. /swagger-ui.html lists all there are.");
    }

    private static ApiProblem unreadable(HttpMessageConversionException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiProblem problem) {
                return problem;
            }
            if (cause instanceof JacksonException json) {
                return JsonFaults.explain(json);
            }
        }
        return new ApiProblem(MALFORMED_JSON, "This operation needs a body of well-formed JSON.");
    }
}
