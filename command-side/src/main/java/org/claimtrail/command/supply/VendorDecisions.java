package org.claimtrail.command.supply;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Objects;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.supply.VendorCommand.*;
import org.claimtrail.command.supply.VendorState.Absent;
import org.claimtrail.command.supply.VendorState.Known;
import org.claimtrail.command.supply.VendorState.Panel;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.events.supply.VendorId;

/** Decides who is on the panel, and where he is paid. */
final class VendorDecisions {

    private VendorDecisions() {}

    /** A vendor is known by its tax number; one that left the panel is proposed again by being reinstated. */
    static List<VendorEvent> propose(VendorState state, ProposeVendor c) {
        require(state instanceof Absent, VendorRefusal.VENDOR_EXISTS);
        return List.of(new VendorProposed(c.vendorId(), c.profile()));
    }

    static List<VendorEvent> change(VendorState state, ChangeVendorProfile c, Envelope by) {
        var vendor = known(state);
        require(vendor.panel() != Panel.REMOVED, VendorRefusal.VENDOR_REMOVED);
        require(VendorId.of(by.tenant(), c.profile().taxNumber()).equals(c.vendorId()), VendorRefusal.TAX_NUMBER_FIXED);
        require(!c.profile().equals(vendor.profile()), VendorRefusal.VENDOR_UNCHANGED);
        return List.of(new VendorProfileChanged(c.vendorId(), c.profile()));
    }

    /** Nobody puts a vendor of his own on the panel: a second person approves. */
    static List<VendorEvent> approve(VendorState state, ApproveVendor c, Envelope by) {
        var vendor = known(state);
        require(vendor.panel() == Panel.PROPOSED, VendorRefusal.VENDOR_NOT_PROPOSED);
        require(!by.actor().equals(vendor.proposedBy()), VendorRefusal.FOUR_EYES);
        return List.of(new VendorApproved(c.vendorId(), c.explanation()));
    }

    static List<VendorEvent> suspend(VendorState state, SuspendVendor c) {
        require(known(state).panel() == Panel.APPROVED, VendorRefusal.VENDOR_NOT_APPROVED);
        return List.of(new VendorSuspended(c.vendorId(), c.explanation()));
    }

    static List<VendorEvent> reinstate(VendorState state, ReinstateVendor c) {
        return switch (known(state).panel()) {
            case SUSPENDED -> List.of(new VendorReinstated(c.vendorId(), c.explanation()));
            case REMOVED -> List.of(new VendorReturned(c.vendorId(), c.explanation()));
            case PROPOSED, APPROVED -> throw refused(VendorRefusal.VENDOR_NOT_AWAY);
        };
    }

    static List<VendorEvent> remove(VendorState state, RemoveVendor c) {
        require(known(state).panel() != Panel.REMOVED, VendorRefusal.VENDOR_REMOVED);
        return List.of(new VendorRemoved(c.vendorId(), c.explanation()));
    }

    /** Another account is one that nobody has verified, whatever was verified before. */
    static List<VendorEvent> setAccount(VendorState state, SetVendorAccount c) {
        var vendor = known(state);
        require(vendor.panel() != Panel.REMOVED, VendorRefusal.VENDOR_REMOVED);
        require(!Objects.equals(c.account(), vendor.account().account()), VendorRefusal.VENDOR_ACCOUNT_UNCHANGED);
        return List.of(new VendorAccountSet(c.vendorId(), c.account()));
    }

    static List<VendorEvent> verifyAccount(VendorState state, VerifyVendorAccount c, Envelope by) {
        var account = known(state).account();
        require(account.account() != null, VendorRefusal.VENDOR_ACCOUNT_MISSING);
        require(!account.verified(), VendorRefusal.VENDOR_ACCOUNT_VERIFIED);
        require(!by.actor().equals(account.setBy()), VendorRefusal.FOUR_EYES);
        return List.of(new VendorAccountVerified(c.vendorId(), c.explanation()));
    }

    private static Known known(VendorState state) {
        return switch (state) {
            case Known known -> known;
            case Absent absent -> throw refused(VendorRefusal.VENDOR_NOT_FOUND);
        };
    }

    private static void require(boolean condition, VendorRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(VendorRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
