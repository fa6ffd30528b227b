package org.claimtrail.events.policies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies a policy; follows from the tenant and the policy number. */
public record PolicyId(@JsonValue UUID value) {

    @JsonCreator
    public static PolicyId of(UUID value) {
        return new PolicyId(value);
    }

    public static PolicyId of(String value) {
        return new PolicyId(UUID.fromString(value));
    }

    /** The policy that a tenant has under this number: a number is unique because the identifier follows from it. */
    public static PolicyId of(String tenant, String policyNumber) {
        return new PolicyId(Ids.derived(tenant, "policy", policyNumber));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
