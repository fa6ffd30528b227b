package org.claimtrail.api.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The stable codes of what the edge itself answers; business refusals have codes of their own. */
public enum ApiError {
    MALFORMED_JSON(400, "The body is not well-formed JSON."),
    JSON_TOO_DEEP(400, "The body nests deeper, or holds a longer text, number or name, than is read."),
    UNKNOWN_FIELD(400, "The body holds a field that this operation does not know."),
    DUPLICATE_FIELD(400, "The body holds the same field twice."),
    WRONG_TYPE(400, "A field or parameter has a value of another type than it must have."),
    VALUE_NOT_ALLOWED(400, "A field or parameter has a value that is not one of those allowed."),
    ID_INVALID(400, "An identifier is not a UUID."),
    DATE_INVALID(400, "A date or time does not exist, or is not written in ISO 8601."),
    TEXT_NOT_STORABLE(400, "A text holds NUL or half a surrogate pair, which cannot be stored."),
    AMOUNT_INVALID(400, "An amount is not a decimal number written as text."),
    AMOUNT_TOO_PRECISE(400, "An amount has more decimals than its currency."),
    AMOUNT_OUT_OF_RANGE(400, "An amount is larger than can be kept exactly."),
    CURRENCY_UNKNOWN(400, "A currency is not an ISO 4217 code."),
    VALIDATION_FAILED(400, "One or more fields are missing or out of range; errors lists each."),
    REQUIRED(400, "A field or parameter that must be given is missing."),
    LENGTH_OUT_OF_RANGE(400, "A text or list is too short or too long."),
    OUT_OF_RANGE(400, "A number is too small or too large."),
    FORMAT_INVALID(400, "A text does not have the form that it must have."),
    PARAMETER_UNKNOWN(400, "The query string holds a parameter that this operation does not know."),
    SORT_UNKNOWN(400, "The list cannot be sorted by this."),
    REQUEST_HEADER_INVALID(400, "A header does not have the form that it must have."),
    TERM_INVALID(400, "A term ends before it begins."),
    EFFECTIVE_IN_FUTURE(400, "The effective time lies in the future."),
    MULTIPART_INVALID(400, "The multipart body cannot be read, or lacks a part."),
    BAD_REQUEST(400, "The request cannot be understood."),
    UNAUTHENTICATED(401, "The request carries no bearer token, or one that is not valid."),
    PERMISSION_DENIED(403, "The caller's roles do not permit this operation."),
    ORIGIN_NOT_ALLOWED(403, "Pages of this origin may not call this API."),
    ROUTE_UNKNOWN(404, "There is no such address."),
    RESOURCE_NOT_FOUND(404, "There is nothing with this identifier."),
    METHOD_NOT_ALLOWED(405, "The address does not know this method."),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the form asked for."),
    IDEMPOTENCY_KEY_REUSED(409, "The same Idempotency-Key was used for another request."),
    IDEMPOTENCY_IN_PROGRESS(409, "A request with the same Idempotency-Key is still running."),
    CONCURRENT_CHANGE(409, "Somebody else changed the same thing at the same moment: send the request again."),
    REQUEST_TIMEOUT(408, "The request came too slowly, and was given up."),
    CONTENT_TOO_LARGE(413, "The body is larger than this operation takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a media type that this operation does not take."),
    RATE_LIMITED(429, "Too many requests have come: wait as long as Retry-After says."),
    INTERNAL_ERROR(500, "Something went wrong on our side; the reference finds it in the log."),
    UNAVAILABLE(503, "A part that is needed cannot be reached just now: send the request again later."),
    CONSISTENCY_TIMEOUT(503, "The read model has not reached the position in Consistent-With in time.");

    private final int status;
    private final String meaning;

    ApiError(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    public HttpStatus status() {
        return HttpStatus.valueOf(status);
    }

    /** The error with this code, if the edge knows it. */
    static Optional<ApiError> named(String code) {
        return Arrays.stream(values())
                .filter(error -> error.name().equals(code))
                .findFirst();
    }

    /** What the code means, in one sentence for the list of codes. */
    public String meaning() {
        return meaning;
    }
}
