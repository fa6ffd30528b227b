package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a claim; chosen by whoever notifies the loss. */
public record ClaimId(@JsonValue UUID value) {

    @JsonCreator
    public static ClaimId of(UUID value) {
        return new ClaimId(value);
    }

    public static ClaimId of(String value) {
        return new ClaimId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
