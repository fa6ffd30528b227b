package org.claimtrail.events.supply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.events.shared.Ids;

/** Identifies a vendor; follows from the tenant and the tax number. */
public record VendorId(@JsonValue UUID value) {

    @JsonCreator
    public static VendorId of(UUID value) {
        return new VendorId(value);
    }

    public static VendorId of(String value) {
        return new VendorId(UUID.fromString(value));
    }

    /** The vendor that a tenant has under this tax number, however it is written: a tax number is on the panel once. */
    public static VendorId of(String tenant, String taxNumber) {
        var bare = taxNumber.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return new VendorId(Ids.derived(tenant, "vendor", bare));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
