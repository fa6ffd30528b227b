package org.claimtrail.events.diary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies an inspection appointment. */
public record AppointmentId(@JsonValue UUID value) {

    @JsonCreator
    public static AppointmentId of(UUID value) {
        return new AppointmentId(value);
    }

    public static AppointmentId of(String value) {
        return new AppointmentId(UUID.fromString(value));
    }

    /** The activity by which the appointment stands in the diary. */
    public ActivityId activity(String tenant) {
        return ActivityId.of(Ids.derived(tenant, "appointment-activity", value.toString()));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
