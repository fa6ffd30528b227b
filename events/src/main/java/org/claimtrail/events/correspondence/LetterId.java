package org.claimtrail.events.correspondence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a letter. */
public record LetterId(@JsonValue UUID value) {

    @JsonCreator
    public static LetterId of(UUID value) {
        return new LetterId(value);
    }

    public static LetterId of(String value) {
        return new LetterId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
