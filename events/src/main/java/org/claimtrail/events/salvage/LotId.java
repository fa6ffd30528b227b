package org.claimtrail.events.salvage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a lot of salvage. */
public record LotId(@JsonValue UUID value) {

    @JsonCreator
    public static LotId of(UUID value) {
        return new LotId(value);
    }

    public static LotId of(String value) {
        return new LotId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
