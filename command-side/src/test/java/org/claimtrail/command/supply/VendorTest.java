package org.claimtrail.command.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.supply.SupplyScenario.*;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.claimtrail.command.supply.VendorCommand.*;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile;
import org.junit.jupiter.api.Test;

class VendorTest {

    private static final BankAccount ACCOUNT = new BankAccount("KCB", "1100223399", "Ngong Road Motors Ltd");
    private static final VendorProposed PROPOSED = new VendorProposed(VENDOR, profile("Ngong Road Motors"));
    private static final VendorApproved APPROVED = new VendorApproved(VENDOR, "References");
    private static final VendorRemoved REMOVED = new VendorRemoved(VENDOR, "Wound up");

    @Test
    void a_vendor_is_proposed_once_however_its_tax_number_is_written() {
        assertThat(VendorId.of("demo", "p05-123 4567x")).isEqualTo(VENDOR).isNotEqualTo(VendorId.of("other", TAX));
        var propose = new ProposeVendor(VENDOR, profile("Ngong Road Motors"));
        vendor().when(propose).expectEvents(PROPOSED);
        vendor().and(PROPOSED).when(propose).expectException(refused(VendorRefusal.VENDOR_EXISTS));
        vendor().and(PROPOSED, REMOVED).when(propose).expectException(refused(VendorRefusal.VENDOR_EXISTS));
    }

    @Test
    void nobody_approves_a_vendor_that_he_proposed_and_nobody_twice() {
        var approve = new ApproveVendor(VENDOR, "References");
        vendor().and(PROPOSED).when(approve, "otieno").expectEvents(APPROVED);
        vendor().and(PROPOSED).when(approve, "amina").expectException(refused(VendorRefusal.FOUR_EYES));
        vendor().and(PROPOSED, APPROVED)
                .when(approve, "otieno")
                .expectException(refused(VendorRefusal.VENDOR_NOT_PROPOSED));
        vendor().when(approve).expectException(AggregateNotFoundException.class);
    }

    @Test
    void a_suspension_ends_at_once_and_a_removal_only_with_a_new_approval() {
        var suspended = new VendorSuspended(VENDOR, "Complaints");
        var reinstate = new ReinstateVendor(VENDOR, "Settled");
        vendor().and(PROPOSED, APPROVED)
                .when(new SuspendVendor(VENDOR, "Complaints"))
                .expectEvents(suspended);
        vendor().and(PROPOSED, APPROVED, suspended)
                .when(reinstate)
                .expectEvents(new VendorReinstated(VENDOR, "Settled"));
        vendor().and(PROPOSED, APPROVED, REMOVED).when(reinstate).expectEvents(new VendorReturned(VENDOR, "Settled"));
        vendor().and(PROPOSED, APPROVED, REMOVED)
                .andBy("otieno", new VendorReturned(VENDOR, "Settled"))
                .when(new ApproveVendor(VENDOR, null), "otieno")
                .expectException(refused(VendorRefusal.FOUR_EYES));
        vendor().and(PROPOSED, APPROVED).when(reinstate).expectException(refused(VendorRefusal.VENDOR_NOT_AWAY));
        vendor().and(PROPOSED)
                .when(new SuspendVendor(VENDOR, "Complaints"))
                .expectException(refused(VendorRefusal.VENDOR_NOT_APPROVED));
        vendor().and(PROPOSED, REMOVED)
                .when(new RemoveVendor(VENDOR, "Again"))
                .expectException(refused(VendorRefusal.VENDOR_REMOVED));
    }

    @Test
    void who_left_the_panel_has_no_account_to_change() {
        vendor().and(PROPOSED)
                .when(new RemoveVendor(VENDOR, "Insolvent"))
                .expectEvents(new VendorRemoved(VENDOR, "Insolvent"));
        vendor().and(PROPOSED, REMOVED)
                .when(new SetVendorAccount(VENDOR, ACCOUNT))
                .expectException(refused(VendorRefusal.VENDOR_REMOVED));
    }

    @Test
    void everything_said_of_a_vendor_may_change_but_its_tax_number() {
        var changed = profile("Ngong Road Motors 2");
        vendor().and(PROPOSED)
                .when(new ChangeVendorProfile(VENDOR, changed))
                .expectEvents(new VendorProfileChanged(VENDOR, changed));
        vendor().and(PROPOSED)
                .when(new ChangeVendorProfile(VENDOR, PROPOSED.profile()))
                .expectException(refused(VendorRefusal.VENDOR_UNCHANGED));
        var other = new VendorProfile(
                VendorKind.GARAGE,
                "Ngong Road Motors",
                null,
                "P999",
                changed.contacts(),
                changed.towns(),
                changed.serviceLines());
        vendor().and(PROPOSED)
                .when(new ChangeVendorProfile(VENDOR, other))
                .expectException(refused(VendorRefusal.TAX_NUMBER_FIXED));
        vendor().and(PROPOSED, REMOVED)
                .when(new ChangeVendorProfile(VENDOR, changed))
                .expectException(refused(VendorRefusal.VENDOR_REMOVED));
    }

    @Test
    void an_account_is_verified_by_another_than_who_set_it_and_another_account_anew() {
        var set = new VendorAccountSet(VENDOR, ACCOUNT);
        var verified = new VendorAccountVerified(VENDOR, "Bank's letter");
        var verify = new VerifyVendorAccount(VENDOR, "Bank's letter");
        vendor().and(PROPOSED).when(new SetVendorAccount(VENDOR, ACCOUNT)).expectEvents(set);
        vendor().and(PROPOSED).when(verify).expectException(refused(VendorRefusal.VENDOR_ACCOUNT_MISSING));
        vendor().and(PROPOSED, set).when(verify, "amina").expectException(refused(VendorRefusal.FOUR_EYES));
        vendor().and(PROPOSED, set).when(verify, "otieno").expectEvents(verified);
        vendor().and(PROPOSED, set, verified)
                .when(verify, "otieno")
                .expectException(refused(VendorRefusal.VENDOR_ACCOUNT_VERIFIED));
        vendor().and(PROPOSED, set)
                .when(new SetVendorAccount(VENDOR, ACCOUNT))
                .expectException(refused(VendorRefusal.VENDOR_ACCOUNT_UNCHANGED));
        var another = new VendorAccountSet(VENDOR, new BankAccount("KCB", "999911112222", "Somebody"));
        vendor().and(PROPOSED, set, verified)
                .andBy("wanjiku", another)
                .when(verify, "otieno")
                .expectEvents(verified);
    }
}
