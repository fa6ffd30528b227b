package org.claimtrail.api.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with one field, parameter or header.
 *
 * @param field its path, such as {@code covers[0].limit.amount}
 * @param code the stable code of the fault
 * @param message the fault, for a person
 */
@Schema(description = "What is wrong with one field, parameter or header.")
public record FieldFault(
        @Schema(description = "Its path in the request.", example = "covers[0].limit.amount")
        String field,

        @Schema(description = "The stable code of the fault.", example = "AMOUNT_TOO_PRECISE")
        String code,

        @Schema(description = "The fault, for a person.", example = "KES has 2 decimals, 12.505 has 3.")
        String message) {

    static FieldFault of(String field, ApiError code, String message) {
        return new FieldFault(field, code.name(), message);
    }
}
