package org.claimtrail.events.correspondence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a version of a letter template. */
public record LetterTemplateId(@JsonValue UUID value) {

    @JsonCreator
    public static LetterTemplateId of(UUID value) {
        return new LetterTemplateId(value);
    }

    public static LetterTemplateId of(String value) {
        return new LetterTemplateId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
