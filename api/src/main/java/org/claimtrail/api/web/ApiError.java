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
    LOGIN_REFUSED(
            401, "Tenant, e-mail address and password do not belong together, or nobody can log in with them now."),
    SECOND_FACTOR_REFUSED(401, "The code is wrong, was used already, or comes too late: log in again."),
    REFRESH_REFUSED(401, "The refresh token is not good for a new one: log in again."),
    PASSWORD_REFUSED(403, "The password is not the caller's."),
    EMAIL_UNVERIFIED(403, "The e-mail address is to be verified first."),
    PASSWORD_LOGIN_OFF(403, "Nobody logs in with a password here: a provider of log-ins is used instead."),
    NOT_FOR_MACHINES(403, "This concerns a person; the caller is a machine."),
    SCOPE_EXCEEDED(403, "Nobody gives a key permissions that he does not have himself."),
    PERMISSION_DENIED(403, "The caller's roles do not permit this operation."),
    GRANT_EXCEEDS_OWN(403, "Nobody gives what he is not permitted himself."),
    TENANT_SUSPENDED(403, "The caller's tenant is suspended; those who run the platform can tell why."),
    ORIGIN_NOT_ALLOWED(403, "Pages of this origin may not call this API."),
    ROUTE_UNKNOWN(404, "There is no such address."),
    RESOURCE_NOT_FOUND(404, "There is nothing with this identifier."),
    METHOD_NOT_ALLOWED(405, "The address does not know this method."),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the form asked for."),
    REQUEST_TIMEOUT(408, "The request came too slowly, and was given up."),
    IDEMPOTENCY_KEY_REUSED(409, "The same Idempotency-Key was used for another request."),
    IDEMPOTENCY_IN_PROGRESS(409, "A request with the same Idempotency-Key is still running."),
    CONCURRENT_CHANGE(409, "Somebody else changed the same thing at the same moment: send the request again."),
    SECOND_FACTOR_EXISTS(409, "A second factor is in use already; it is removed first."),
    SECOND_FACTOR_MISSING(409, "No second factor is in use, or none waits to be confirmed."),
    SECOND_FACTOR_NEEDED(409, "The caller's role or tenant wants a second factor: it cannot be removed."),
    NAME_TAKEN(409, "The name is in use already, or was once."),
    EMAIL_TAKEN(409, "Somebody in this tenant has this e-mail address already."),
    ROLE_EXISTS(409, "There is a role of this name already."),
    ROLE_IN_USE(409, "Somebody has the role: take it from him first."),
    VERSION_CONFLICT(412, "It has changed since you read it: read it again and decide anew."),
    CONTENT_TOO_LARGE(413, "The body is larger than this operation takes."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a media type that this operation does not take."),
    RANGE_NOT_SATISFIABLE(416, "The part that was asked for lies beyond the end."),
    LINK_INVALID(422, "The link or code is not known, was used already, or has expired."),
    PASSWORD_TOO_SHORT(422, "A new password is too short; a few words that do not belong together are a good one."),
    PASSWORD_TOO_LONG(422, "A new password is too long."),
    PASSWORD_GUESSABLE(422, "A new password is known from breaches, or easy to guess."),
    PASSWORDS_DIFFER(422, "A new password was typed differently the second time."),
    REGISTRATION_CLOSED(422, "Nobody can register by himself with this tenant, or there is no such tenant."),
    ALREADY_VERIFIED(422, "The address or number has been verified already."),
    PHONE_MISSING(422, "There is no phone number that could be verified."),
    OWN_ROLES(422, "Nobody changes his own roles: another administrator does."),
    LAST_ADMINISTRATOR(422, "The tenant's last active administrator cannot be deactivated or lose that role."),
    USER_DEACTIVATED(422, "The user has been deactivated."),
    USER_ALREADY_ACTIVE(422, "The user has a password already: an invitation would be of no use."),
    PLATFORM_PERMISSION(422, "What concerns the whole installation is given to nobody by an ordinary tenant."),
    ROLE_BUILT_IN(422, "A built-in role keeps its name and words and stays; only what it permits can be changed."),
    ROLE_NOT_BUILT_IN(422, "The tenant's own role came with nothing that it could be put back to."),
    ROLE_LOCKS_OUT(
            422,
            "The change would take from the caller the right to change roles, or from everybody a right that nobody could give back."),
    USER_UNKNOWN(422, "The tenant has no user of this name."),
    IF_MATCH_REQUIRED(428, "Say in If-Match which version you have seen."),
    TOO_MANY_ATTEMPTS(429, "Too many attempts to log in came from this address: wait as long as Retry-After says."),
    TOO_MANY_MESSAGES(429, "Too many messages of this kind went to this address lately: wait a quarter of an hour."),
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
