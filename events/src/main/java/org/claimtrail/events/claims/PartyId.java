package org.claimtrail.events.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a party to a claim: insured, claimant, garage, hospital, lawyer. */
public record PartyId(@JsonValue UUID value) {

    @JsonCreator
    public static PartyId of(UUID value) {
        return new PartyId(value);
    }

    public static PartyId of(String value) {
        return new PartyId(UUID.fromString(value));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
