package org.claimtrail.api.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value in a body that one of our own readers turned down, with the code that the caller gets. */
final class FieldRefused extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final ApiError error;

    FieldRefused(JsonParser parser, ApiError error, String message) {
        super(parser, message);
        this.error = error;
    }

    ApiError error() {
        return error;
    }
}
