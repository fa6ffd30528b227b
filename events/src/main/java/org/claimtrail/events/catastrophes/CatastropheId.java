package org.claimtrail.events.catastrophes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies a catastrophe; follows from the tenant and the code. */
public record CatastropheId(@JsonValue UUID value) {

    @JsonCreator
    public static CatastropheId of(UUID value) {
        return new CatastropheId(value);
    }

    public static CatastropheId of(String value) {
        return new CatastropheId(UUID.fromString(value));
    }

    /** The catastrophe that a tenant has under this code: a code is unique because the identifier follows from it. */
    public static CatastropheId of(String tenant, String code) {
        return new CatastropheId(Ids.derived(tenant, "catastrophe", code));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
