package org.claimtrail.query.supply.supplysummary;

import java.util.List;
import org.claimtrail.events.supply.VendorProfile.VendorContact;
import org.jspecify.annotations.Nullable;

/**
 * A vendor with all there is to it.
 *
 * @param statusReason what was said when the status last changed
 * @param account where the vendor is paid: the bank and the last characters of the number
 */
public record VendorDetail(
        VendorSummary vendor,
        @Nullable String registrationNumber,
        List<VendorContact> contacts,
        @Nullable String statusReason,
        @Nullable String account,
        @Nullable String accountHolder,
        boolean accountVerified,
        String proposedBy,
        @Nullable String approvedBy) {

    public VendorDetail {
        contacts = List.copyOf(contacts);
    }
}
