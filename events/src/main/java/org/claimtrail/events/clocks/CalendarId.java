package org.claimtrail.events.clocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies what a tenant has added to a holiday calendar. */
public record CalendarId(@JsonValue UUID value) {

    @JsonCreator
    public static CalendarId of(UUID value) {
        return new CalendarId(value);
    }

    public static CalendarId of(String value) {
        return new CalendarId(UUID.fromString(value));
    }

    /** What the tenant has added to the calendar of this code. */
    public static CalendarId of(String tenant, String code) {
        return new CalendarId(Ids.derived(tenant, "holiday-calendar", code));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
