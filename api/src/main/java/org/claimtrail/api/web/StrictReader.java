package org.claimtrail.api.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value that is written as text, and as nothing but text. */
final class StrictReader<T> extends StdScalarDeserializer<T> {

    private final String expected;
    private final transient Function<String, T> reader;

    private StrictReader(Class<T> type, String expected, Function<String, T> reader) {
        super(type);
        this.expected = expected;
        this.reader = reader;
    }

    static <T> StrictReader<T> of(Class<T> type, String expected, Function<String, T> reader) {
        return new StrictReader<>(type, expected, reader);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new FieldRefused(
                    parser, ApiError.WRONG_TYPE, "must be " + expected + ", not " + shape(parser.currentToken()) + ".");
        }
        try {
            return reader.apply(parser.getString());
        } catch (ApiProblem e) {
            throw new FieldRefused(parser, e.error(), e.detail());
        }
    }

    static String shape(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_STRING -> "text";
            case START_ARRAY, END_ARRAY -> "a list";
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }
}
