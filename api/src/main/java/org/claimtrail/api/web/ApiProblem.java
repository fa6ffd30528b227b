package org.claimtrail.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that the edge itself turns down. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ApiError error;
    private final transient List<FieldFault> faults;

    public ApiProblem(ApiError error, String detail, FieldFault... faults) {
        this(error, detail, null, List.of(faults));
    }

    public ApiProblem(ApiError error, String detail, Throwable cause) {
        this(error, detail, cause, List.of());
    }

    private ApiProblem(ApiError error, String detail, @Nullable Throwable cause, List<FieldFault> faults) {
        // A refusal is an answer, not a fault: it has no stack trace.
        super(detail, cause, false, false);
        this.error = error;
        this.faults = faults;
    }

    /** One field, parameter or header is wrong. */
    public static ApiProblem field(String field, ApiError error, String detail) {
        return new ApiProblem(error, detail, FieldFault.of(field, error, detail));
    }

    public ApiError error() {
        return error;
    }

    List<FieldFault> faults() {
        return faults;
    }

    String detail() {
        var detail = getMessage();
        return detail == null ? error.meaning() : detail;
    }
}
