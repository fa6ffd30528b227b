package org.claimtrail.events.policies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a policy; follows from the tenant and the policy number. */
public record PolicyId(@JsonValue UUID value) {

    @JsonCreator
    public static PolicyId of(UUID value) {
        return new PolicyId(value);
    }

    public static PolicyId of(String value) {
        return new PolicyId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
