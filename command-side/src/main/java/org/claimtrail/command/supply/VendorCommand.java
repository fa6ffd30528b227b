package org.claimtrail.command.supply;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorProfile;
import org.jspecify.annotations.Nullable;

/** What can be asked of a vendor. */
public sealed interface VendorCommand {

    @TargetAggregateIdentifier
    VendorId vendorId();

    /** Proposes a vendor for the panel. */
    record ProposeVendor(VendorId vendorId, VendorProfile profile) implements VendorCommand {}

    /** Says something else of a vendor. */
    record ChangeVendorProfile(VendorId vendorId, VendorProfile profile) implements VendorCommand {}

    /** Takes a vendor on the panel. */
    record ApproveVendor(VendorId vendorId, @Nullable String explanation) implements VendorCommand {}

    /** Places no more orders with a vendor for the time being. */
    record SuspendVendor(VendorId vendorId, String explanation) implements VendorCommand {}

    /** Ends a suspension, or proposes a vendor again that left the panel. */
    record ReinstateVendor(VendorId vendorId, String explanation) implements VendorCommand {}

    /** Takes a vendor off the panel. */
    record RemoveVendor(VendorId vendorId, String explanation) implements VendorCommand {}

    /** Says where a vendor is to be paid. */
    record SetVendorAccount(VendorId vendorId, BankAccount account) implements VendorCommand {}

    /** Confirms that the account is the vendor's. */
    record VerifyVendorAccount(VendorId vendorId, String explanation) implements VendorCommand {}
}
