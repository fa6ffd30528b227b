package org.claimtrail.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in our own words and codes which fields and parameters are missing or out of range. */
final class ValidationFaults {

    private ValidationFaults() {}

    static ApiProblem explain(BindException invalid) {
        return of(invalid.getAllErrors().stream().map(ValidationFaults::fault).toList());
    }

    static ApiProblem explain(HandlerMethodValidationException invalid) {
        var faults = new ArrayList<FieldFault>();
        for (var parameter : invalid.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors body) {
                body.getAllErrors().forEach(error -> faults.add(fault(error)));
            } else {
                var name = Objects.requireNonNullElse(
                        parameter.getMethodParameter().getParameterName(), "");
                parameter.getResolvableErrors().forEach(error -> faults.add(fault(name, error)));
            }
        }
        return of(faults);
    }

    static ApiProblem explain(TypeMismatchException mismatch) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(mismatch.getPropertyName(), "");
        return explain(name, mismatch);
    }

    private static ApiProblem explain(String name, TypeMismatchException mismatch) {
        for (Throwable cause = mismatch.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiProblem problem) {
                return ApiProblem.field(name, problem.error(), name + " " + problem.detail());
            }
        }
        return mismatch(name, mismatch.getRequiredType());
    }

    private static ApiProblem mismatch(String name, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return ApiProblem.field(
                    name, ApiError.VALUE_NOT_ALLOWED, name + " must be one of " + JsonFaults.constants(type) + ".");
        }
        var expected = type == Boolean.class || type == boolean.class ? "true or false" : "a whole number that fits";
        return ApiProblem.field(name, ApiError.WRONG_TYPE, name + " must be " + expected + ".");
    }

    private static ApiProblem of(List<FieldFault> faults) {
        var first = faults.getFirst();
        var named = first.message().startsWith(first.field()) ? first.message() : first.field() + " " + first.message();
        var detail = named + (faults.size() == 1 ? "" : " (" + (faults.size() - 1) + " more, see errors)");
        return new ApiProblem(ApiError.VALIDATION_FAILED, detail, faults.toArray(FieldFault[]::new));
    }

    private static FieldFault fault(ObjectError error) {
        if (error instanceof FieldError one && one.isBindingFailure() && error.contains(TypeMismatchException.class)) {
            return explain(one.getField(), error.unwrap(TypeMismatchException.class))
                    .faults()
                    .getFirst();
        }
        return fault(error instanceof FieldError one ? one.getField() : "", error);
    }

    private static FieldFault fault(String field, MessageSourceResolvable error) {
        var message = Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
        return FieldFault.of(field, code(error), message + (message.endsWith(".") ? "" : "."));
    }

    /** The constraint's own name is the last and most general of the codes that Spring derives. */
    private static ApiError code(MessageSourceResolvable error) {
        var codes = error.getCodes();
        var constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> ApiError.REQUIRED;
            case "Size" -> ApiError.LENGTH_OUT_OF_RANGE;
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax" -> ApiError.OUT_OF_RANGE;
            case "Pattern", "Email" -> ApiError.FORMAT_INVALID;
            default -> ApiError.VALIDATION_FAILED;
        };
    }
}
