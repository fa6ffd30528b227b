package org.claimtrail.events.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies the authority profiles of a tenant; follows from the tenant. */
public record AuthorityBookId(@JsonValue UUID value) {

    @JsonCreator
    public static AuthorityBookId of(UUID value) {
        return new AuthorityBookId(value);
    }

    public static AuthorityBookId of(String value) {
        return new AuthorityBookId(UUID.fromString(value));
    }

    /** The one of a tenant. */
    public static AuthorityBookId ofTenant(String tenant) {
        return new AuthorityBookId(Ids.derived(tenant, "authority-book"));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
