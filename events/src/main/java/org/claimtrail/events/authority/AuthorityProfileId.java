package org.claimtrail.events.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies one version of a tenant's authority profile, drafted or published. */
public record AuthorityProfileId(@JsonValue UUID value) {

    @JsonCreator
    public static AuthorityProfileId of(UUID value) {
        return new AuthorityProfileId(value);
    }

    public static AuthorityProfileId of(String value) {
        return new AuthorityProfileId(UUID.fromString(value));
    }

    /** The one that a tenant went by before it kept its own. */
    public static AuthorityProfileId adopted(String tenant) {
        return new AuthorityProfileId(Ids.derived(tenant, "authority-profile", "adopted"));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
