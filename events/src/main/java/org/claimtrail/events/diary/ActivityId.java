package org.claimtrail.events.diary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an activity in the diary. */
public record ActivityId(@JsonValue UUID value) {

    @JsonCreator
    public static ActivityId of(UUID value) {
        return new ActivityId(value);
    }

    public static ActivityId of(String value) {
        return new ActivityId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
