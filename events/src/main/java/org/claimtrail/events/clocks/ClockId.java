package org.claimtrail.events.clocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a time limit that runs on a claim. */
public record ClockId(@JsonValue UUID value) {

    @JsonCreator
    public static ClockId of(UUID value) {
        return new ClockId(value);
    }

    public static ClockId of(String value) {
        return new ClockId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
