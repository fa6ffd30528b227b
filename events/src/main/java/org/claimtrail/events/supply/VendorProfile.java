package org.claimtrail.events.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a vendor.
 *
 * @param registrationNumber in the register of companies
 * @param taxNumber by which the vendor is known: it never changes
 * @param towns where the vendor works
 * @param serviceLines what the vendor does, in the insurer's own words, such as {@code panel-beating}
 */
public record VendorProfile(
        VendorKind kind,
        String name,
        @Nullable String registrationNumber,
        String taxNumber,
        List<VendorContact> contacts,
        List<String> towns,
        List<String> serviceLines) {

    public VendorProfile {
        contacts = List.copyOf(contacts);
        towns = List.copyOf(towns);
        serviceLines = List.copyOf(serviceLines);
    }

    /** Whom to ask at a vendor. */
    public record VendorContact(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}
}
