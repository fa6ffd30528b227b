package org.claimtrail.events.clocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies a tenant's pack of time limits. */
public record ClockPackId(@JsonValue UUID value) {

    @JsonCreator
    public static ClockPackId of(UUID value) {
        return new ClockPackId(value);
    }

    public static ClockPackId of(String value) {
        return new ClockPackId(UUID.fromString(value));
    }

    /** The pack that the tenant calls so. */
    public static ClockPackId of(String tenant, String code) {
        return new ClockPackId(Ids.derived(tenant, "clock-pack", code));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
