package org.claimtrail.api.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in our own words and codes what is wrong with a body of JSON. */
final class JsonFaults {

    private JsonFaults() {}

    static ApiProblem explain(JacksonException fault) {
        return switch (fault) {
            case FieldRefused refused -> field(refused, refused.error(), refused.getOriginalMessage());
            case UnrecognizedPropertyException unknown -> field(unknown, ApiError.UNKNOWN_FIELD, known(unknown));
            case InvalidFormatException invalid -> invalidFormat(invalid);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case StreamConstraintsException ignored ->
                new ApiProblem(ApiError.JSON_TOO_DEEP, ApiError.JSON_TOO_DEEP.meaning());
            default -> malformed(fault);
        };
    }

    private static ApiProblem malformed(JacksonException fault) {
        var message = String.valueOf(fault.getOriginalMessage());
        if (message.startsWith("Duplicate Object property")) {
            return new ApiProblem(ApiError.DUPLICATE_FIELD, "A field stands twice" + where(fault) + ".");
        }
        return new ApiProblem(ApiError.MALFORMED_JSON, "The body is not well-formed JSON" + where(fault) + ".");
    }

    private static ApiProblem invalidFormat(InvalidFormatException fault) {
        var type = fault.getTargetType();
        if (type != null && type.isEnum() && fault.getValue() instanceof String) {
            return field(fault, ApiError.VALUE_NOT_ALLOWED, "must be one of " + constants(type) + ".");
        }
        return field(fault, ApiError.WRONG_TYPE, "must be " + named(type) + ".");
    }

    private static ApiProblem mismatch(MismatchedInputException fault) {
        if (fault.getCurrentToken() == null && fault.getPath().isEmpty()) {
            return new ApiProblem(ApiError.MALFORMED_JSON, "The body is empty; this operation needs one.");
        }
        var message = String.valueOf(fault.getOriginalMessage());
        if (message.startsWith("Trailing token")) {
            return new ApiProblem(
                    ApiError.MALFORMED_JSON, "Something follows the end of the body" + where(fault) + ".");
        }
        if (message.contains("map `null` into type") || message.contains("Cannot map `null`")) {
            return field(fault, ApiError.REQUIRED, "must be given and not null.");
        }
        return field(
                fault,
                ApiError.WRONG_TYPE,
                "must be " + named(fault.getTargetType()) + ", not " + StrictReader.shape(fault.getCurrentToken())
                        + ".");
    }

    private static ApiProblem field(JacksonException fault, ApiError error, String message) {
        var path = path(fault);
        var detail = path.isEmpty() ? "The body " + message : path + " " + message;
        return new ApiProblem(error, detail, FieldFault.of(path, error, message));
    }

    private static String known(UnrecognizedPropertyException fault) {
        var known = fault.getKnownPropertyIds();
        return "is not known here"
                + (known == null || known.isEmpty()
                        ? "."
                        : "; known are " + known.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
    }

    static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String named(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number that fits";
        }
        if (type.isArray() || Iterable.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class ? "text" : "an object";
    }

    private static String where(JacksonException fault) {
        var location = fault.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    static String path(JacksonException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
