package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a recovery within a claim. */
public record RecoveryId(@JsonValue UUID value) {

    @JsonCreator
    public static RecoveryId of(UUID value) {
        return new RecoveryId(value);
    }

    public static RecoveryId of(String value) {
        return new RecoveryId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
