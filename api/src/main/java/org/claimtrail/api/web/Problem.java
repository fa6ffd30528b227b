package org.claimtrail.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.RefusalDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The one shape of everything that is not a success: problem details as RFC 9457 has them, with a stable code.
 *
 * @param type where the code is explained
 * @param title the status in words
 * @param detail what was wrong this time
 * @param code the stable code: decide by this, not by the texts
 * @param reference finds a fault of ours in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Problem details as RFC 9457 has them, with a stable code.")
public record Problem(
        @Schema(description = "Where the code is explained.", example = "/docs/errors#AMOUNT_TOO_PRECISE")
        String type,

        @Schema(description = "The status in words.", example = "Bad Request")
        String title,

        @Schema(description = "The HTTP status.", example = "400", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What was wrong this time.", example = "amount: KES has 2 decimals, 12.505 has 3.")
        String detail,

        @Schema(description = "The address that was asked.", example = "/api/v1/claims")
        String instance,

        @Schema(description = "The stable code: decide by this, not by the texts.", example = "AMOUNT_TOO_PRECISE")
        String code,

        @Schema(description = "What is wrong with single fields; absent when it is not about" + " fields.") @Nullable List<FieldFault> errors,

        @Schema(description = "Finds a fault of ours in the log; only with status" + " 500.", example = "8f14e45f")
        @Nullable String reference) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ApiError error, String detail, List<FieldFault> faults, String instance) {
        return of(error.status(), error.name(), detail, instance)
                .with(faults.isEmpty() ? null : List.copyOf(faults), null);
    }

    static Problem of(RefusalDetails refusal, String instance) {
        return of(status(refusal.kind()), refusal.code(), refusal.detail(), instance);
    }

    static Problem fault(String reference, String instance) {
        return of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        ApiError.INTERNAL_ERROR.name(),
                        "Something went wrong on our side. The reference " + reference + " finds it in the log.",
                        instance)
                .with(null, reference);
    }

    /** The status that a refusal of a kind is answered with. */
    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case VERSION -> HttpStatus.PRECONDITION_FAILED;
            case KEY -> HttpStatus.CONFLICT;
        };
    }

    private static Problem of(HttpStatus status, String code, String detail, String instance) {
        return new Problem(
                "/docs/errors#" + code, status.getReasonPhrase(), status.value(), detail, instance, code, null, null);
    }

    private Problem with(@Nullable List<FieldFault> errors, @Nullable String reference) {
        return new Problem(type, title, status, detail, instance, code, errors, reference);
    }
}
