package org.claimtrail.events.parametric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a parametric programme. */
public record ProgrammeId(@JsonValue UUID value) {

    @JsonCreator
    public static ProgrammeId of(UUID value) {
        return new ProgrammeId(value);
    }

    public static ProgrammeId of(String value) {
        return new ProgrammeId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
