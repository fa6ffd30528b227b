package org.claimtrail.events.supply;

import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to a vendor. */
public sealed interface VendorEvent extends DomainEvent {

    VendorId vendorId();

    /** Somebody wants the vendor on the panel. */
    record VendorProposed(VendorId vendorId, VendorProfile profile) implements VendorEvent {}

    /** What is said of the vendor became different. */
    record VendorProfileChanged(VendorId vendorId, VendorProfile profile) implements VendorEvent {}

    /** The vendor is on the panel: orders may be placed. */
    record VendorApproved(VendorId vendorId, @Nullable String explanation) implements VendorEvent {}

    /** No orders are placed for the time being. */
    record VendorSuspended(VendorId vendorId, String explanation) implements VendorEvent {}

    /** The suspension has ended. */
    record VendorReinstated(VendorId vendorId, String explanation) implements VendorEvent {}

    /** The vendor left the panel. */
    record VendorRemoved(VendorId vendorId, String explanation) implements VendorEvent {}

    /** A vendor that left the panel is proposed again, and has to be approved anew. */
    record VendorReturned(VendorId vendorId, String explanation) implements VendorEvent {}

    /** Somebody said where the vendor is to be paid; nobody is paid there before somebody else has verified it. */
    record VendorAccountSet(VendorId vendorId, BankAccount account) implements VendorEvent {}

    /** A second person made sure that the account is the vendor's. */
    record VendorAccountVerified(VendorId vendorId, String explanation) implements VendorEvent {}
}
