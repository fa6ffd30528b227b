package org.claimtrail.events.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies somebody who works for a tenant. */
public record StaffId(@JsonValue UUID value) {

    @JsonCreator
    public static StaffId of(UUID value) {
        return new StaffId(value);
    }

    public static StaffId of(String value) {
        return new StaffId(UUID.fromString(value));
    }

    /** It follows from the name under which he logs in. */
    public static StaffId of(String tenant, String handle) {
        return of(Ids.derived(tenant, "staff", handle));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
