package org.claimtrail.events.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies the search for who is to handle a claim. */
public record AssignmentId(@JsonValue UUID value) {

    @JsonCreator
    public static AssignmentId of(UUID value) {
        return new AssignmentId(value);
    }

    public static AssignmentId of(String value) {
        return new AssignmentId(UUID.fromString(value));
    }

    /** Each claim has one. */
    public static AssignmentId of(String tenant, String claim) {
        return of(Ids.derived(tenant, "assignment", claim));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
