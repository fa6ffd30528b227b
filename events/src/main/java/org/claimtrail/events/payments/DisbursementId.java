package org.claimtrail.events.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a disbursement: money on its way to one payee. */
public record DisbursementId(@JsonValue UUID value) {

    @JsonCreator
    public static DisbursementId of(UUID value) {
        return new DisbursementId(value);
    }

    public static DisbursementId of(String value) {
        return new DisbursementId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
