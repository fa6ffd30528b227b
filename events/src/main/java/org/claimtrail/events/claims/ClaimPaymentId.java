package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a payment within a claim. */
public record ClaimPaymentId(@JsonValue UUID value) {

    @JsonCreator
    public static ClaimPaymentId of(UUID value) {
        return new ClaimPaymentId(value);
    }

    public static ClaimPaymentId of(String value) {
        return new ClaimPaymentId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
