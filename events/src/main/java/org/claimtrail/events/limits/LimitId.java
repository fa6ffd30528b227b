package org.claimtrail.events.limits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Ids;

/** Identifies a limit that claims share; follows from the tenant, the policy's term, the cover and the kind of limit. */
public record LimitId(@JsonValue UUID value) {

    @JsonCreator
    public static LimitId of(UUID value) {
        return new LimitId(value);
    }

    public static LimitId of(String value) {
        return new LimitId(UUID.fromString(value));
    }

    /** The limit of a cover in the term that begins on a day. */
    public static LimitId of(String tenant, PolicyId policy, LocalDate term, LimitType type, String cover) {
        return new LimitId(Ids.derived(tenant, "limit", policy.toString(), term.toString(), type.name(), cover));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
