package org.claimtrail.events.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an absence of somebody. */
public record AbsenceId(@JsonValue UUID value) {

    @JsonCreator
    public static AbsenceId of(UUID value) {
        return new AbsenceId(value);
    }

    public static AbsenceId of(String value) {
        return new AbsenceId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
