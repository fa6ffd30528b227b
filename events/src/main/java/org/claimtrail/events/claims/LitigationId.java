package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a suit within a claim, or the notice of one. */
public record LitigationId(@JsonValue UUID value) {

    @JsonCreator
    public static LitigationId of(UUID value) {
        return new LitigationId(value);
    }

    public static LitigationId of(String value) {
        return new LitigationId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
