package org.claimtrail.events.uploads;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an upload. */
public record UploadId(@JsonValue UUID value) {

    @JsonCreator
    public static UploadId of(UUID value) {
        return new UploadId(value);
    }

    public static UploadId of(String value) {
        return new UploadId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
