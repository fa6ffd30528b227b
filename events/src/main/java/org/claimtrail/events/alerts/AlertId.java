package org.claimtrail.events.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies an alert. */
public record AlertId(@JsonValue UUID value) {

    @JsonCreator
    public static AlertId of(UUID value) {
        return new AlertId(value);
    }

    public static AlertId of(String value) {
        return new AlertId(UUID.fromString(value));
    }

    /** The alert of this kind about this thing; raised again, it is the same one. */
    public static AlertId of(String tenant, String type, String about) {
        return new AlertId(Ids.derived(tenant, "alert", type, about));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
