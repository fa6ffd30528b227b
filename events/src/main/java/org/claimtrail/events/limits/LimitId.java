package org.claimtrail.events.limits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Ids;

/** Identifies a limit that claims share; follows from the tenant, the policy's term, the cover and the kind of limit. */
public record LimitId(@JsonValue UUID value) {

    /** What tells the limits of a term apart. */
    public record Key(LimitType type, String cover) {}

    @JsonCreator
    public static LimitId of(UUID value) {
        return new LimitId(value);
    }

    public static LimitId of(String value) {
        return new LimitId(UUID.fromString(value));
    }

    /**
     * The limit of a cover in a term, which is known by its first day.
     *
     * @param key the kind of limit and the cover's code
     */
    public static LimitId of(String tenant, PolicyId policy, Term term, Key key) {
        return new LimitId(Ids.derived(
                tenant,
                "limit",
                policy.toString(),
                term.from().toString(),
                key.type().name(),
                key.cover()));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
