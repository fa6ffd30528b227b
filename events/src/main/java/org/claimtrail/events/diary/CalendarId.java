package org.claimtrail.events.diary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies the appointments of one assessor. */
public record CalendarId(@JsonValue UUID value) {

    @JsonCreator
    public static CalendarId of(UUID value) {
        return new CalendarId(value);
    }

    public static CalendarId of(String value) {
        return new CalendarId(UUID.fromString(value));
    }

    /** Everybody has one: it follows from his name. */
    public static CalendarId of(String tenant, String assessor) {
        return of(Ids.derived(tenant, "calendar", assessor));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
