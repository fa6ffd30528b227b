package org.claimtrail.events.salvage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a sale out of a lot of salvage. */
public record SaleId(@JsonValue UUID value) {

    @JsonCreator
    public static SaleId of(UUID value) {
        return new SaleId(value);
    }

    public static SaleId of(String value) {
        return new SaleId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
