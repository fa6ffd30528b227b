package org.claimtrail.events.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an issue about a vendor, an order or a claim. */
public record IssueId(@JsonValue UUID value) {

    @JsonCreator
    public static IssueId of(UUID value) {
        return new IssueId(value);
    }

    public static IssueId of(String value) {
        return new IssueId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
