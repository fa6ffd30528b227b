package org.claimtrail.events.correspondence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies the letter templates of a tenant; follows from the tenant. */
public record LetterBookId(@JsonValue UUID value) {

    @JsonCreator
    public static LetterBookId of(UUID value) {
        return new LetterBookId(value);
    }

    public static LetterBookId of(String value) {
        return new LetterBookId(UUID.fromString(value));
    }

    /** The one of a tenant. */
    public static LetterBookId ofTenant(String tenant) {
        return new LetterBookId(Ids.derived(tenant, "letter-book"));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
