package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an appeal within a claim; chosen by whoever lodges it. */
public record AppealId(@JsonValue UUID value) {

    @JsonCreator
    public static AppealId of(UUID value) {
        return new AppealId(value);
    }

    public static AppealId of(String value) {
        return new AppealId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
