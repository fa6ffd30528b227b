package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an exposure within a claim: one coverage for one claimant. */
public record ExposureId(@JsonValue UUID value) {

    @JsonCreator
    public static ExposureId of(UUID value) {
        return new ExposureId(value);
    }

    public static ExposureId of(String value) {
        return new ExposureId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
