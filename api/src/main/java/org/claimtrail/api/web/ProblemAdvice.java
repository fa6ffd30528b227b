package org.claimtrail.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever goes wrong with one shape; a caller never sees a stack trace. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "1";

    @ExceptionHandler
    @Nullable ResponseEntity<Problem> answer(Exception fault, HttpServletRequest request) {
        if (fault instanceof AsyncRequestNotUsableException) {
            // The caller has gone: there is nobody left to answer.
            return null;
        }
        var explained = Faults.explain(fault, request.getRequestURI());
        return respond(explained == null ? logged(fault, request.getRequestURI()) : explained, headersOf(fault));
    }

    /** A fault of ours: the caller gets a reference, the log the rest. */
    static Problem logged(Throwable fault, String instance) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("Request to {} failed, reference {}", instance, reference, fault);
        return Problem.fault(reference, instance);
    }

    private static ResponseEntity<Problem> respond(Problem problem, HttpHeaders headers) {
        var response = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE));
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()
                || problem.code().equals(ApiError.IDEMPOTENCY_IN_PROGRESS.name())) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.body(problem);
    }

    /** Such as Allow with 405. */
    private static HttpHeaders headersOf(Exception fault) {
        return fault instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    }
}
